// The board's own drawing as an image that a canvas takes.

/** Of the texts in the drawing, whose styles belong to the page. */
const STYLES = `text { font-family: ui-monospace, "DejaVu Sans Mono", monospace }
.name { fill: #f0f2f7; font-size: 13px; font-weight: 600; paint-order: stroke; stroke: #252e45; stroke-width: 5px }
.silk { fill: #c3cbdc; font-size: 10px }
.chip { fill: #c3c6cd; font-size: 9px; text-anchor: middle }
.small { font-size: 8px }`;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Rejects where the browser cannot read it. */
export async function drawingImage(
	drawing: SVGSVGElement,
	scale: number
): Promise<HTMLImageElement> {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const { height, width } = drawing.viewBox.baseVal;
	copy.setAttribute('xmlns', NAMESPACE);
	copy.setAttribute('width', String(width * scale));
	copy.setAttribute('height', String(height * scale));
	const style = document.createElementNS(NAMESPACE, 'style');
	style.textContent = STYLES;
	copy.prepend(style);
	const text = new XMLSerializer().serializeToString(copy);
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	return image;
}

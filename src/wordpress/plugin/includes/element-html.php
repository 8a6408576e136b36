<?php
/**
 * An element with its readable content inside, letter for letter as `elementHtml` of `backstride/html` writes it: for
 * readers without JavaScript and for search engines. The element covers its children once it is there.
 * Knows nothing of WordPress.
 *
 * @package Backstride
 */

namespace Backstride;

/**
 * The HTML of an element.
 *
 * @param string                     $tag        A tag that is known.
 * @param array<string, string|true> $attributes Checked by `checked_element`.
 * @param string                     $language   One of our languages.
 * @param string                     $own        More children, as HTML that is safe already.
 */
function element_html( string $tag, array $attributes, string $language, string $own = '' ): string {
	$item     = elements()[ $tag ]['item'] ?? null;
	$document = data( $item ? "$language/$tag/$attributes[$item]" : "$language/$tag" );
	$children = to_html( filled_block( $document, $attributes ), (int) ( $attributes['heading-level'] ?? 3 ) );
	return "<$tag" . attributes_html( $attributes ) . ">\n$children\n$own</$tag>";
}

function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= true === $value ? " $name" : " $name=\"" . escape_html( $value ) . '"';
	}
	return $html;
}

<?php
/**
 * What the shortcode and the block have in common: an element for a page, or what stands in its place.
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of an element in a post. Where there is no such element or item, the author's own words stay on the page.
 *
 * @param array  $given Attributes as the author wrote them, with `element` for the tag.
 * @param string $own   The author's own HTML from between the tags.
 */
function rendered_element( array $given, string $own ): string {
	$tag = (string) ( $given['element'] ?? '' );
	unset( $given['element'] );
	$checked = checked_element( $tag, $given );
	$own     = wp_kses_post( force_balance_tags( trim( $own ) ) );
	$message = problems_html( $checked['problems'] );
	if ( ! $checked['whole'] ) {
		return $message . $own;
	}
	need_script();
	$attributes = $checked['attributes'];
	$site       = get_bloginfo( 'language' );
	$language   = find_language( $attributes['lang'] ?? $site );
	if ( null === $language ) {
		$language           = 'en';
		$attributes['lang'] = 'en';
	}
	// Words for a slot belong to the element; others were for a site without this plugin.
	$slotted = false === strpos( $own, 'slot=' ) ? '' : "$own\n";
	return $message . element_html( $tag, $attributes, $language, $slotted );
}

/** Tells people who can mend it what is wrong; readers see nothing of it. */
function problems_html( array $problems ): string {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$lines = array_map( 'esc_html', $problems );
	$note  = esc_html__( 'Only people who can edit posts see this.', 'backstride' );
	return '<p class="backstride-problem" role="note"><strong>Backstride:</strong> ' . implode( '<br>', $lines ) . "<br><small>$note</small></p>\n";
}

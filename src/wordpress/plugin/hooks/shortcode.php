<?php
/**
 * [backstride element="exercise-card" exercise="plank" heading-level="2" lang="es"]words for a site without this plugin[/backstride]
 *
 * @package Backstride
 */

namespace Backstride;

defined( 'ABSPATH' ) || exit;

/**
 * WordPress passes an empty text where there are no attributes.
 *
 * @param array|string $attributes Attributes of the shortcode.
 * @param string|null  $own        What stands between its tags.
 */
function shortcode( $attributes, ?string $own = null ): string {
	// A paragraph that WordPress began before the shortcode and ended inside it.
	$own = preg_replace( '#^\s*</p>|<p>\s*$#', '', (string) $own );
	// WordPress saved the `&` of an author who is no administrator as `&amp;`; what is decoded here is checked after.
	$decoded = array_map(
		function ( $value ) {
			return wp_specialchars_decode( (string) $value, ENT_QUOTES );
		},
		(array) $attributes
	);
	return rendered_element( $decoded, do_shortcode( $own ) );
}

add_shortcode( 'backstride', __NAMESPACE__ . '\shortcode' );

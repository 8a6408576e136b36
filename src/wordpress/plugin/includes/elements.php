<?php
/**
 * Which elements there are, and which of the attributes that an author wrote they take. Knows nothing of WordPress.
 *
 * @package Backstride
 */

namespace Backstride;

/** Attributes that every element takes, because every HTML element does. */
const GLOBAL_ATTRIBUTES = array( 'lang', 'dir', 'id', 'class' );

/** A data file of the plugin, or null when there is none. */
function data( string $name ): ?array {
	static $held = array();
	if ( ! array_key_exists( $name, $held ) ) {
		$path          = dirname( __DIR__ ) . "/data/$name.json";
		$held[ $name ] = is_file( $path ) ? json_decode( file_get_contents( $path ), true ) : null;
	}
	return $held[ $name ];
}

/** Tag => what the element takes: `summary`, `item` for the attribute that names its item, and `attributes`. */
function elements(): array {
	return data( 'elements' );
}

/** Our language for that of a page, such as `es` for `es-MX` or `es_MX`; null when we have none. */
function find_language( string $tag ): ?string {
	$subtags = preg_split( '/[-_]/', strtolower( $tag ) );
	$ours    = data( 'plugin' )['languages'];
	$lower   = array_map( 'strtolower', $ours );
	for ( ; count( $subtags ) > 0; array_pop( $subtags ) ) {
		$index = array_search( implode( '-', $subtags ), $lower, true );
		if ( false !== $index ) {
			return $ours[ $index ];
		}
	}
	return null;
}

/**
 * What an element makes of what an author wrote.
 *
 * @param string $tag   The element.
 * @param array  $given Attributes as the author wrote them.
 * @return array{attributes: array<string, string|true>, problems: string[], whole: bool} What can be used; what is wrong
 *         with the rest; `whole` is false when there is no such element or item.
 */
function checked_element( string $tag, array $given ): array {
	$known = elements();
	if ( ! isset( $known[ $tag ] ) ) {
		$problem = "no element \"$tag\"; did you mean \"" . nearest( $tag, array_keys( $known ) ) . '"?';
		return array( 'attributes' => array(), 'problems' => array( $problem ), 'whole' => false );
	}
	$element    = $known[ $tag ];
	$attributes = array();
	$problems   = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			// A name without a value.
			list( $name, $value ) = array( $value, 'true' );
		}
		$rule = $element['attributes'][ $name ] ?? null;
		if ( null === $rule && ! in_array( $name, GLOBAL_ATTRIBUTES, true ) ) {
			$problems[] = "$tag: no attribute \"$name\"";
			continue;
		}
		$problem = problem_with( (string) $value, $rule ?? array( 'form' => $name ) );
		if ( $problem ) {
			$problems[] = "$tag: $name=\"$value\" $problem";
		} elseif ( 'flag' === ( $rule['form'] ?? '' ) ) {
			if ( ! in_array( $value, array( false, 'false', '' ), true ) ) {
				$attributes[ $name ] = true;
			}
		} elseif ( '' !== (string) $value ) {
			$attributes[ $name ] = (string) $value;
		}
	}
	$item  = $element['item'] ?? null;
	$whole = null === $item || isset( $attributes[ $item ] );
	if ( ! $whole && ! $problems ) {
		$problems[] = "$tag: $item is missing";
	}
	return array( 'attributes' => $attributes, 'problems' => $problems, 'whole' => $whole );
}

/** What is wrong with a value, or null. */
function problem_with( string $value, array $rule ): ?string {
	if ( '' === $value ) {
		return null;
	}
	if ( isset( $rule['values'] ) ) {
		return one_of( $value, $rule['values'] );
	}
	if ( isset( $rule['words'] ) ) {
		foreach ( words( $value ) as $word ) {
			$problem = one_of( $word, $rule['words'] );
			if ( $problem ) {
				return $problem;
			}
		}
		return null;
	}
	switch ( $rule['form'] ) {
		case 'number':
			return preg_match( '/^[0-9]{1,4}$/D', $value ) ? null : 'is not a whole number';
		case 'link':
			return is_safe_link( $value ) ? null : 'is refused; a link is https:, http:, mailto:, tel: or relative';
		case 'phone':
			return dial_link( $value ) ? null : 'is not a telephone number such as "+1 555 0100"';
		case 'lang':
			return preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/iD', $value ) ? null : 'is not a language such as "es"';
		case 'dir':
			return one_of( $value, array( 'ltr', 'rtl', 'auto' ) );
		default:
			return null;
	}
}

function one_of( string $value, array $values ): ?string {
	if ( in_array( $value, $values, true ) ) {
		return null;
	}
	return count( $values ) > 8 || strlen( $value ) > 3 ? 'is unknown; did you mean "' . nearest( $value, $values ) . '"?' : 'is not one of ' . implode( ', ', $values );
}

/** The name that is the most like what the author wrote. */
function nearest( string $given, array $names ): string {
	// levenshtein() of older PHP takes 255 letters at most.
	$given = substr( $given, 0, 60 );
	usort(
		$names,
		function ( string $one, string $other ) use ( $given ): int {
			return levenshtein( $given, $one ) <=> levenshtein( $given, $other );
		}
	);
	return $names[0];
}

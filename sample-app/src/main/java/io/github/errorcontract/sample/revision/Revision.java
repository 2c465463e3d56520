package io.github.errorcontract.sample.revision;

import io.github.errorcontract.exception.BadRequestException;
import io.github.errorcontract.exception.PreconditionFailedException;
import io.github.errorcontract.exception.PreconditionRequiredException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ETag;

/**
 * One state of an entity.
 *
 * @param version the version that the database counts
 */
public record Revision(long version) {

	private static final String IF_MATCH = "If-Match";

	/**
	 * Returns the entity tag of this state.
	 * @return the tag in quotes
	 */
	public String etag() {
		return tag().formattedTag();
	}

	/**
	 * Makes sure that the client has seen this state before it changes it.
	 * @param ifMatch the header field (RFC 9110, section 13.1.1), null for none
	 */
	public void requireMatch(@Nullable String ifMatch) {
		if (ifMatch == null) {
			throw new PreconditionRequiredException("Send the ETag of what you change as If-Match.").field(IF_MATCH);
		}
		if (ETag.parse(ifMatch).isEmpty()) {
			throw new BadRequestException("If-Match has no entity tag in quotes.").field(IF_MATCH);
		}
		if (!matches(ifMatch)) {
			throw new PreconditionFailedException("It was changed since you read it.").field(IF_MATCH)
				.header("ETag", etag());
		}
	}

	private boolean matches(String ifMatch) {
		return ETag.parse(ifMatch).stream().anyMatch((tag) -> tag.isWildcard() || tag.compare(tag(), true));
	}

	private ETag tag() {
		return new ETag(Long.toString(this.version), false);
	}

}

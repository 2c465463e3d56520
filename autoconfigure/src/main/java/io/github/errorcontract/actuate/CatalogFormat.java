package io.github.errorcontract.actuate;

import org.springframework.boot.actuate.endpoint.Producible;
import org.springframework.util.MimeType;

/**
 * The formats of the catalog, selected by {@code Accept}.
 */
enum CatalogFormat implements Producible<CatalogFormat> {

	/** JSON. */
	JSON("application/json"),

	/** JSON with the media type of Spring Boot's Actuator. */
	ACTUATOR("application/vnd.spring-boot.actuator.v3+json"),

	/** Markdown, for a wiki. */
	MARKDOWN("text/markdown;charset=UTF-8");

	private final MimeType mimeType;

	CatalogFormat(String mimeType) {
		this.mimeType = MimeType.valueOf(mimeType);
	}

	@Override
	public MimeType getProducedMimeType() {
		return this.mimeType;
	}

	@Override
	public boolean isDefault() {
		return this == JSON;
	}

}

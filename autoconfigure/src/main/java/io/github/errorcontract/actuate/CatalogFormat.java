package io.github.errorcontract.actuate;

import org.springframework.boot.actuate.endpoint.Producible;
import org.springframework.util.MimeType;

/**
 * The formats of the catalogue, chosen by {@code Accept}.
 */
public enum CatalogFormat implements Producible<CatalogFormat> {

	/** For machines. */
	JSON("application/json"),

	/** For machines that know Spring Boot's own media type. */
	ACTUATOR("application/vnd.spring-boot.actuator.v3+json"),

	/** For people, to be put into a wiki. */
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

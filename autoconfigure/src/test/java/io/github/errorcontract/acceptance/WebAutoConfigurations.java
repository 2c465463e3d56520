package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.Set;

import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Imports the auto-configurations of a plain web service and ours, so that a further
 * library on the class path of the tests (Security above all) changes nothing here.
 */
class WebAutoConfigurations extends AutoConfigurationImportSelector {

	private static final List<String> PACKAGES = List.of("io.github.errorcontract.",
			"org.springframework.boot.autoconfigure.", "org.springframework.boot.http.converter.",
			"org.springframework.boot.jackson.", "org.springframework.boot.jetty.", "org.springframework.boot.servlet.",
			"org.springframework.boot.tomcat.", "org.springframework.boot.validation.",
			"org.springframework.boot.web.server.", "org.springframework.boot.webmvc.");

	@Override
	protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
		return new AnnotationAttributes();
	}

	@Override
	protected List<String> getCandidateConfigurations(AnnotationMetadata metadata, AnnotationAttributes attributes) {
		Container container = getEnvironment().getProperty(Container.PROPERTY, Container.class, Container.TOMCAT);
		return super.getCandidateConfigurations(metadata, attributes).stream()
			.filter((name) -> !container.excludes(name))
			.filter(this::takes)
			.toList();
	}

	@Override
	protected Set<String> getExclusions(AnnotationMetadata metadata, AnnotationAttributes attributes) {
		return Set.of();
	}

	protected boolean takes(String autoConfiguration) {
		return PACKAGES.stream().anyMatch(autoConfiguration::startsWith);
	}

}

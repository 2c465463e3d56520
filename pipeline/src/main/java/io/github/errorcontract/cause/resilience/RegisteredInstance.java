package io.github.errorcontract.cause.resilience;

import java.time.Duration;
import java.util.Optional;

import io.github.resilience4j.core.Registry;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactory;

/**
 * What the application's registries of Resilience4j know by name.
 */
final class RegisteredInstance {

	private static final Duration LEAST_DELAY = Duration.ofSeconds(1);

	private RegisteredInstance() {
	}

	/**
	 * Finds the entry of a name.
	 * @return the entry, null where no registry is a bean or none knows the name
	 */
	static <E> @Nullable E find(BeanFactory beans, Class<? extends Registry<E, ?>> registries, @Nullable String name) {
		if (name == null) {
			return null;
		}
		try {
			for (Registry<E, ?> registry : beans.getBeanProvider(registries)) {
				Optional<E> entry = registry.find(name);
				if (entry.isPresent()) {
					return entry.get();
				}
			}
		}
		catch (BeansException ex) {
			return null;
		}
		return null;
	}

	/**
	 * Returns the delay, a second where it is shorter: {@code Retry-After} counts in
	 * seconds, and zero would mean at once.
	 */
	static Duration delay(Duration delay) {
		return (delay.compareTo(LEAST_DELAY) < 0) ? LEAST_DELAY : delay;
	}

}

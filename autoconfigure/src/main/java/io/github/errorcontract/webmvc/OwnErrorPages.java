package io.github.errorcontract.webmvc;

import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.util.function.SingletonSupplier;

/**
 * Whether the application has an {@link ErrorController} or error pages of its own, which
 * win over ours. Found out when the first error is sent, without creating any of them.
 */
public final class OwnErrorPages implements BooleanSupplier {

	private final SingletonSupplier<Boolean> present;

	/**
	 * Creates the question.
	 * @param beans the application's
	 */
	public OwnErrorPages(ListableBeanFactory beans) {
		this.present = SingletonSupplier.of(() -> has(beans, ErrorController.class, ContractErrorController.class)
				|| has(beans, ErrorPageRegistrar.class, null));
	}

	@Override
	public boolean getAsBoolean() {
		return this.present.obtain();
	}

	private static boolean has(ListableBeanFactory beans, Class<?> type, @Nullable Class<?> ours) {
		for (String name : beans.getBeanNamesForType(type, true, false)) {
			Class<?> found = beans.getType(name, false);
			if (found != null && (ours == null || !ours.isAssignableFrom(found))
					&& !found.getName().startsWith("org.springframework.boot.")) {
				return true;
			}
		}
		return false;
	}

}

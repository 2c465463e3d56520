package io.github.errorcontract.boot;

import java.util.List;

import io.github.errorcontract.body.BodyProperties;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.resolver.CauseMappers;

import org.springframework.beans.factory.BeanFactory;

/**
 * Lets other tests at the families that the auto-configuration puts together.
 */
public final class FamiliesOfCauses {

	private FamiliesOfCauses() {
	}

	/**
	 * Returns all built-in families, set up as in a service that configures nothing.
	 * @param beans the beans of the service
	 */
	public static List<CauseMappers> all(BeanFactory beans) {
		BaseProperties properties = new BaseProperties(new ErrorContractProperties(), new BodyProperties(),
				new HeadersProperties(), new ScopeProperties(), new ValidationProperties(), new LoggingProperties());
		return BuiltInCauses.families(properties, ErrorCatalog.empty(), beans, FamiliesOfCauses.class.getClassLoader());
	}

}

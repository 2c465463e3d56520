package io.github.errorcontract.webmvc;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Registers the advice after every other bean definition. Advices of the same order are
 * asked in the order of their definitions, and most advices declare no order.
 */
final class LastAdviceRegistrar implements BeanDefinitionRegistryPostProcessor {

	private static final String BEAN_NAME = "errorContractAdvice";

	@Override
	public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
		boolean present = registry instanceof ListableBeanFactory beans
				&& beans.getBeanNamesForType(ErrorContractAdvice.class, true, false).length > 0;
		if (!present && !registry.containsBeanDefinition(BEAN_NAME)) {
			RootBeanDefinition advice = new RootBeanDefinition(ErrorContractAdvice.class);
			advice.setLazyInit(true);
			registry.registerBeanDefinition(BEAN_NAME, advice);
		}
	}

}

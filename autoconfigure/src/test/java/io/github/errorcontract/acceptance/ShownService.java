package io.github.errorcontract.acceptance;

import java.util.List;

import com.acme.OrderError;
import com.acme.OrderLockedException;
import com.acme.PaymentError;
import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The service that the reference speaks of.
 */
@Configuration(proxyBeanMethods = false)
@Import({ ActuatorAutoConfigurations.class, ShownService.Orders.class })
class ShownService {

	@Bean
	ErrorTypeProvider orderErrors() {
		return ErrorTypeProvider.of(OrderError.class);
	}

	@Bean
	ErrorTypeProvider paymentErrors() {
		return ErrorTypeProvider.of(PaymentError.class); // an enum in another package
	}

	/**
	 * As Spring Boot makes one, which it does not where the first application of a JVM
	 * had no bundle.
	 */
	@Bean
	ResourceBundleMessageSource messageSource() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("messages");
		source.setDefaultEncoding("UTF-8");
		return source;
	}

	@RestController
	static class Orders {

		@GetMapping("/orders/{id}")
		Order get(@PathVariable int id) {
			throw (id == 4711) ? new NotFoundException(OrderError.ORDER_NOT_FOUND, id)
					: new ForbiddenException("Order {0} is not yours.", id);
		}

		@PutMapping("/orders/{id}")
		Order put(@PathVariable int id) {
			throw new ApiException(OrderError.ORDER_LOCKED, id);
		}

		@DeleteMapping("/orders/{id}")
		Order delete(@PathVariable int id) {
			throw new OrderLockedException(id);
		}

		@PostMapping("/orders")
		Order post(@Valid @RequestBody Order order) {
			return order;
		}

		@GetMapping("/orders")
		List<Order> all() {
			throw new RateLimitedException();
		}

	}

	record Order(@NotBlank String email, @Size(min = 2, max = 8) String name, List<@Valid Line> lines) {
	}

	record Line(@NotBlank String sku, @Positive int quantity) {
	}

}

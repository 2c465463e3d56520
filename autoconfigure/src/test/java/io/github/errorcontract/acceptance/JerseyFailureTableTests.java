package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.MappedError;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Jersey beside Spring MVC, and other servlets that send a status before they throw.
 */
@FailureTable
class JerseyFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(Servlets.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failures() {
		return Stream.of(Call.get("/jersey/missing").gives(404, "NOT_FOUND").message("No such order."),
				Call.get("/jersey/down").gives(503, "SERVICE_UNAVAILABLE"),
				Call.get("/jersey/defect").gives(500, "INTERNAL_ERROR"),
				Call.get("/jersey/nosuch").gives(404, "NOT_FOUND"),
				Call.post("/jersey/orders").json("{\"sku\":\"a\",").gives(400, "MALFORMED_BODY"),
				Call.post("/jersey/orders")
					.json("{\"quantity\":\"many\"}")
					.gives(400, "INVALID_VALUE")
					.field("quantity"),
				Call.post("/jersey/orders").json("[1]").gives(400, "INVALID_VALUE"),
				Call.post("/jersey/orders").json("{\"a\":" + "[".repeat(2000)).gives(400, "MALFORMED_BODY"),
				Call.get("/jersey/later").gives(500, "INTERNAL_ERROR"),
				Call.get("/jersey/busy").gives(409, "ORDER_BUSY").message("The order is busy."),
				Call.get("/jersey/unwritable").gives(500, "INTERNAL_ERROR"),
				Call.get("/sending?500").gives(404, "NOT_FOUND").message("No such order."),
				Call.get("/sending?503").gives(404, "NOT_FOUND").message("No such order."),
				Call.get("/sending?409").gives(409, "CONFLICT"));
	}

	@Configuration(proxyBeanMethods = false)
	static class Servlets {

		@Bean
		ServletRegistrationBean<ServletContainer> jersey() {
			return new ServletRegistrationBean<>(new ServletContainer(new ResourceConfig(Orders.class)), "/jersey/*");
		}

		@Bean
		ServletRegistrationBean<SendingServlet> sending() {
			return new ServletRegistrationBean<>(new SendingServlet(), "/sending");
		}

	}

	@Path("/")
	public static class Orders {

		@POST
		@Path("orders")
		@Consumes(MediaType.APPLICATION_JSON)
		public String order(NewOrder order) {
			return order.sku();
		}

		@GET
		@Path("busy")
		public String busy() throws BusyException {
			throw new BusyException();
		}

		@GET
		@Path("later")
		@Produces(MediaType.APPLICATION_JSON)
		public void later(@Suspended AsyncResponse response) {
			new Thread(() -> response.resume(new Unwritable())).start();
		}

		@GET
		@Path("unwritable")
		@Produces(MediaType.APPLICATION_JSON)
		public Unwritable unwritable() {
			return new Unwritable();
		}

		@GET
		@Path("missing")
		public String missing() {
			throw new NotFoundException("No such order.");
		}

		@GET
		@Path("down")
		public String down() {
			throw new ServiceUnavailableException();
		}

		@GET
		@Path("defect")
		public String defect() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	@MappedError(status = 409, code = "ORDER_BUSY", message = "The order is busy.")
	static final class BusyException extends Exception {

		private static final long serialVersionUID = 1L;

	}

	public record NewOrder(String sku, int quantity) {

	}

	public static final class Unwritable {

		public String getMarker() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

	static final class SendingServlet extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response)
				throws ServletException, IOException {
			response.sendError(Integer.parseInt(request.getQueryString()), FailureCase.MARKER);
			throw new ServletException(new NotFoundException("No such order."));
		}

	}

}

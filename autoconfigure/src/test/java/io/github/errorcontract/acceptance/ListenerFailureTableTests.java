package io.github.errorcontract.acceptance;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@FailureTable
class ListenerFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(FailingListener.class, Fine.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@Test
	void answersFailureOfListener() {
		Call.get("/fine?listener=true").gives(500, "INTERNAL_ERROR").verify(server);
	}

	@RestController
	static class Fine {

		@GetMapping("/fine")
		String fine() {
			return FailureCase.MARKER;
		}

	}

	@Component
	static class FailingListener implements ServletRequestListener {

		@Override
		public void requestInitialized(ServletRequestEvent event) {
			if (event.getServletRequest().getParameter("listener") != null) {
				throw new IllegalStateException(FailureCase.MARKER);
			}
		}

	}

}

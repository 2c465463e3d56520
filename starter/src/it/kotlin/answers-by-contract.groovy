// Starts the jar that the project made, and asks for what its suspending functions do not have.

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path
import java.time.Duration

def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
def jar = new File(basedir, 'target/kotlin-orders.jar').path
def log = new File(basedir, 'application.log')

def portOf = { Process application ->
	def deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos()
	while (application.alive && System.nanoTime() < deadline) {
		def started = log.text =~ /Tomcat started on port (\d+)/
		if (started) {
			return started[0][1]
		}
		sleep(100)
	}
	throw new AssertionError('The application did not start:\n' + log.text)
}

def application = new ProcessBuilder(java, '-jar', jar, '--server.port=0').redirectErrorStream(true)
	.redirectOutput(log)
	.start()
try {
	def port = portOf(application)
	def client = HttpClient.newHttpClient()
	def answers = { String path, int status, String code, String message ->
		def uri = URI.create("http://localhost:${port}${path}")
		def answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
		def requestId = answer.headers().firstValue('X-Request-Id').orElseThrow()
		assert answer.statusCode() == status: path
		assert answer.body() == '{"error":{"code":"' + code + '","message":"' + message + '","requestId":"' + requestId + '"}}'
	}
	answers('/orders/4711', 404, 'NOT_FOUND', 'Order 4711 does not exist.')
	answers('/lines', 404, 'NOT_FOUND', 'Order 4711 does not exist.')
	answers('/stock', 504, 'UPSTREAM_TIMEOUT', 'An upstream service did not respond in time.')
}
finally {
	application.destroy()
	application.waitFor()
}

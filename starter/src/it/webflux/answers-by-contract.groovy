// Starts the jar that the project made, places an order and looks for the one warning.

import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.nio.file.Path
import java.time.Duration

def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
def jar = new File(basedir, 'target/reactive-orders.jar').path
def log = new File(basedir, 'application.log')

def portOf = { Process application ->
	def deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos()
	while (application.alive && System.nanoTime() < deadline) {
		def started = log.text =~ /Netty started on port (\d+)/
		if (started) {
			return started[0][1]
		}
		sleep(100)
	}
	throw new AssertionError('The application did not start:\n' + log.text)
}

def application = new ProcessBuilder(java, '-jar', jar, '--server.port=0', '--logging.pattern.console=%p %logger %m%n')
	.redirectErrorStream(true)
	.redirectOutput(log)
	.start()
try {
	def order = '{"sku":"A-1","quantity":2}'
	def request = HttpRequest.newBuilder(URI.create("http://localhost:${portOf(application)}/orders"))
		.header('Content-Type', 'application/json')
		.POST(BodyPublishers.ofString(order))
		.build()
	def answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString())

	assert answer.statusCode() == 201
	assert answer.body() == order
	def ours = log.readLines().findAll { it.contains(' io.github.errorcontract.') }
	assert ours.size() == 1: "There must be one warning and nothing else: ${ours}"
	assert ours[0].startsWith('WARN ')
	assert ours[0].endsWith('Error Contract does not support Spring WebFlux yet: ' +
			'the errors of this application do not follow the contract.')
}
finally {
	application.destroy()
	application.waitFor()
}

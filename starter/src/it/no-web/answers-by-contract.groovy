// Runs the jar that the project made, which makes every bean and ends, and looks at its log.

import java.nio.file.Path
import java.util.concurrent.TimeUnit
import java.util.zip.ZipFile

def java = Path.of(System.getProperty('java.home'), 'bin', 'java').toString()
def jar = new File(basedir, 'target/nightly-report.jar')
def log = new File(basedir, 'application.log')

def libraries = new ZipFile(jar).withCloseable { it.entries()*.name.findAll { it.startsWith('BOOT-INF/lib/') } }
assert libraries.any { it.contains('/error-contract-pipeline-') }
assert libraries.every { !(it =~ /spring-web|servlet|tomcat|reactor|jackson-databind/) }: "The starter brings a web stack: ${libraries}"

def application = new ProcessBuilder(java, '-jar', jar.path, '--logging.pattern.console=%p %logger %m%n')
	.redirectErrorStream(true)
	.redirectOutput(log)
	.start()
try {
	assert application.waitFor(120, TimeUnit.SECONDS): 'The application does not end'
	assert application.exitValue() == 0: log.text
	assert log.text =~ /Beans of the contract: [1-9]/
	assert log.readLines().every { !it.contains(' io.github.errorcontract.') && !(it =~ /^(WARN|ERROR) /) }: log.text
}
finally {
	application.destroy()
	application.waitFor()
}

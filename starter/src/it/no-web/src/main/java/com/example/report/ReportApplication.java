package com.example.report;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * A job that runs once and ends.
 */
@SpringBootApplication
public class ReportApplication {

	public static void main(String[] args) {
		SpringApplication.run(ReportApplication.class, args);
	}

	@Bean
	CommandLineRunner report(ApplicationContext context) {
		return (args) -> {
			long ours = context.getBeansOfType(Object.class)
				.values()
				.stream()
				.filter((bean) -> bean.getClass().getName().startsWith("io.github.errorcontract."))
				.count();
			System.out.println("Beans of the contract: " + ours);
		};
	}

}

package org.mattersarising.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * The switch {@code -Ddatabase=mysql}: every test on the service that would have had an embedded database gets a schema of its own on the server
 * of {@link MySqlServer}, which is dropped when the service of that test has closed.
 */
final class OnMySql implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return MySqlServer.isForAllTests() ? new Schema() : null;
    }

    /** All are alike, so that tests share a service as they do on the embedded database. */
    private record Schema() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext service, MergedContextConfiguration test) {
            String url = service.getEnvironment().getProperty("spring.datasource.url", "");
            if (!url.startsWith("jdbc:h2:mem:")) {
                return;
            }
            String name = "matters_test_" + UUID.randomUUID().toString().replace("-", "");
            Map<String, Object> settings = new HashMap<>(MySqlServer.create(name));
            service.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mysql", settings));
            // Registered before any bean, so it comes after them all, and nothing is at work on the schema any more.
            ((DefaultSingletonBeanRegistry) service.getBeanFactory())
                    .registerDisposableBean("schema", () -> MySqlServer.drop(name));
        }
    }
}

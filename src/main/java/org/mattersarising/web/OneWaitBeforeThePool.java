package org.mattersarising.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Puts {@link OneWait} before the pool of connections. */
@Component
class OneWaitBeforeThePool implements BeanPostProcessor, EnvironmentAware, ApplicationListener<ApplicationReadyEvent> {

    private final List<OneWait> before = new ArrayList<>();
    private Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        this.settings = environment;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource pool)) {
            return bean;
        }
        OneWait oneWait = new OneWait(
                pool,
                settings.getRequiredProperty("matters.database.page-waits", Duration.class),
                settings.getRequiredProperty("matters.database.job-waits", Duration.class));
        before.add(oneWait);
        return oneWait;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        before.forEach(OneWait::started);
    }
}

package org.mattersarising.web;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How forms are read. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<GovukDates> dates;
    private final ObjectProvider<LocalValidatorFactoryBean> validator;

    FormConfiguration(ObjectProvider<GovukDates> dates, ObjectProvider<LocalValidatorFactoryBean> validator) {
        this.dates = dates;
        this.validator = validator;
    }

    @Override
    public Validator getValidator() {
        return new WholeFormValidator(validator.getObject());
    }

    @Bean
    static GovukDates govukDates(Clock clock) {
        return new GovukDates(clock);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatter(new DateFormatter(dates.getObject()));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ReferenceInLog());
        registry.addInterceptor(new OnceInterceptor());
        registry.addInterceptor(new ReservedNames());
    }
}

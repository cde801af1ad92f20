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
    private final SentForms sent;

    FormConfiguration(
            ObjectProvider<GovukDates> dates, ObjectProvider<LocalValidatorFactoryBean> validator, SentForms sent) {
        this.dates = dates;
        this.validator = validator;
        this.sent = sent;
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
        registry.addInterceptor(new OnceInterceptor(sent));
        registry.addInterceptor(new ReservedNames());
    }
}

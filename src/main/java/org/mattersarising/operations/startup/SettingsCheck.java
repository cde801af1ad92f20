package org.mattersarising.operations.startup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Looks at the settings before anything is made of them, and so before the database is touched. */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        this.settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Finding.settle(findings(settings));
    }

    static List<Finding> findings(Environment settings) {
        boolean demo = settings.acceptsProfiles(Profiles.of("demo"));
        boolean inEarnest = settings.getProperty("matters.production", Boolean.class, false);
        List<Finding> findings = new ArrayList<>();
        if (inEarnest && demo) {
            findings.add(
                    Finding.stops("MATTERS_PRODUCTION and the profile \"demo\" exclude each other: everybody knows the"
                            + " demonstration's passwords, so take the profile away or MATTERS_PRODUCTION."));
        }
        findings.addAll(new AddressRule(settings, inEarnest).findings());
        findings.addAll(new PasskeyRule(settings).findings());
        findings.addAll(new SecretRule(settings, inEarnest, demo).findings());
        findings.addAll(new MailRule(settings, inEarnest).findings());
        findings.addAll(new StorageRule(settings, inEarnest).findings());
        return findings;
    }
}

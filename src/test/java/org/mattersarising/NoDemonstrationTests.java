package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.demo.Demonstration;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The service does not start for work on a database that holds invented people. */
@Demonstration
class NoDemonstrationTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    ObjectProvider<NoDemonstration> guard;

    @Test
    void the_demonstrations_database_is_refused() {
        NoDemonstration withoutProfile = new NoDemonstration(trail, "");
        assertThatThrownBy(withoutProfile::afterPropertiesSet)
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("another database or data folder.");
        assertThat(guard.getIfAvailable()).isNull();
    }

    @Test
    void the_demonstrations_secret_is_refused(@Value("${matters.secret}") String known) {
        assertThatThrownBy(() -> new NoDemonstration(trail, known).afterPropertiesSet())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("which everybody knows");
    }

    @Test
    void a_refusal_to_start_is_one_sentence() {
        Refused refusal = new Refused("Start it otherwise.");
        FailureAnalyzer ours =
                SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(FailureAnalyzer.class, (type, name, failure) -> {})
                        .stream()
                        .filter(RefusedStart.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        assertThat(ours.analyze(new IllegalStateException("Failed to start", refusal))
                        .getDescription())
                .isEqualTo("Start it otherwise.");
    }
}

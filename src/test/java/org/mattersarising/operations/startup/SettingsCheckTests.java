package org.mattersarising.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.MattersArising;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** Each setting that cannot be meant, and the sentence for it. */
@ExtendWith(OutputCaptureExtension.class)
class SettingsCheckTests {

    private static final String GOOD_SECRET = "dR3mZ8qLw0xVb5YtK7nP2sHf9cJg4aEu";

    private static final Map<String, String> IN_EARNEST = Map.of(
            "matters.production", "true",
            "matters.web.address", "https://actions.example.org",
            "matters.secret", GOOD_SECRET,
            "spring.mail.host", "mail.example.org",
            "matters.mail.from", "Actions <actions@example.org>",
            "matters.mail.message-id-host", "actions.example.org",
            "spring.datasource.url", "jdbc:mysql://database/matters?connectionTimeZone=UTC");

    @TempDir
    private Path folder;

    private final MockEnvironment settings =
            new MockEnvironment().withProperty("matters.web.address", "http://localhost:8080");

    private void inEarnest() {
        IN_EARNEST.forEach(settings::setProperty);
    }

    private List<Finding> found() {
        return SettingsCheck.findings(settings);
    }

    private String stopping() {
        return found().stream().filter(Finding::stops).map(Finding::sentence).collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_set_for_trying_it_out_and_what_is_set_in_earnest_are_both_good() {
        assertThat(found()).isEmpty();
        inEarnest();
        assertThat(found()).isEmpty();
        settings.setProperty("matters.passkeys.domain", "example.org");
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            matters.web.address          | actions.example.org           | not the address of a website
            matters.web.address          | ftp://actions.example.org     | not the address of a website
            matters.web.address          | https://example.org/?from=log | not the address of a website
            matters.web.address          | ''                            | not the address of a website
            matters.web.address          | http://localhost:8080         | leads nowhere
            matters.web.address          | http://actions.example.org    | readable by everybody in between
            matters.passkeys.domain      | passkeys.example.org          | to which the host actions.example.org of MATTERS_ADDRESS does not belong
            matters.passkeys.domain      | org                           | does not belong
            matters.passkeys.domain      | ample.org                     | does not belong
            matters.secret               | ''                            | no second step
            matters.secret               | short                         | at least 32 characters
            matters.secret               | abababababababababababababababababab | can be guessed
            matters.secret               | the demonstration has this one, everybody knows it | everybody knows
            matters.metrics.token        | 12345                         | MATTERS_METRICS_TOKEN must have at least 20
            spring.mail.host             | ''                            | MATTERS_MAIL_HOST names no mail server
            matters.mail.from            | Matters Arising <matters-arising@localhost> | MATTERS_MAIL_FROM is not set
            matters.mail.message-id-host | matters-arising.invalid       | MATTERS_MAIL_MESSAGE_ID_HOST is not set
            spring.datasource.url        | jdbc:mysql://database/matters?useSSL=true?connectionTimeZone=UTC | no question mark
            spring.datasource.hikari.maximum-pool-size | 5               | MATTERS_POOL is 5 with 3 job threads
            """)
    void in_earnest_each_of_these_stops_the_service(String name, String value, String said) {
        inEarnest();
        settings.setProperty(name, value);
        assertThat(stopping()).contains(said).doesNotContain("\n").endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "matters.web.address, http://actions.example.org, readable by everybody",
        "spring.mail.host, mail.example.org, leads nowhere",
    })
    void while_it_is_only_tried_out_it_is_told_and_the_service_starts(String name, String value, String said) {
        settings.setProperty("matters.mail.from", "actions@example.org");
        settings.setProperty("matters.mail.message-id-host", "actions.example.org");
        settings.setProperty(name, value);
        assertThat(stopping()).isEmpty();
        assertThat(found())
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains(said);
    }

    @Test
    void the_secret_itself_is_never_said() {
        settings.setProperty("matters.secret", "hunter2");
        assertThat(stopping()).isNotEmpty().doesNotContain("hunter2");
    }

    @Test
    void in_earnest_and_the_demonstration_exclude_each_other() {
        inEarnest();
        settings.addActiveProfile("demo");
        assertThat(stopping()).contains("exclude each other");
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        settings.setProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("data/matters") + ";MODE=MySQL");
        assertThat(found()).isEmpty();
        assertThat(folder.resolve("data")).isEmptyDirectory();
        settings.setProperty("spring.datasource.url", "jdbc:h2:file:" + file.resolve("matters") + ";MODE=MySQL");
        assertThat(stopping()).contains(file.toString()).contains("MATTERS_DATA");
    }

    @Test
    void the_service_does_not_start_and_says_why_in_one_sentence(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(MattersArising.class)
                        .profiles("test")
                        .run("--server.port=0", "--matters.web.address=example.org"))
                .hasMessageContaining("MATTERS_ADDRESS");
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START", "MATTERS_ADDRESS is \"example.org\"")
                .doesNotContain("\tat org.springframework");
    }
}

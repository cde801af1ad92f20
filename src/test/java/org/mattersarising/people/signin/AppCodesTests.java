package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppCodesTests {

    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** Appendix B of RFC 6238; its codes have eight digits, of which apps show the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(AppCodes.at(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code.substring(2));
    }

    @Test
    void a_clock_may_be_half_a_minute_off_and_no_more() {
        Instant now = Instant.ofEpochSecond(1_111_111_110);
        for (int off : new int[] {-30, 0, 30}) {
            assertThat(AppCodes.stepOf(SECRET, AppCodes.at(SECRET, now.plusSeconds(off)), now))
                    .as(off + " s")
                    .isPresent();
        }
        for (int off : new int[] {-60, 60}) {
            assertThat(AppCodes.stepOf(SECRET, AppCodes.at(SECRET, now.plusSeconds(off)), now))
                    .as(off + " s")
                    .isEmpty();
        }
    }

    @Test
    void the_picture_says_whose_codes_they_are() {
        AppLink link = new AppLink("a+b@example.org", "ABCD");
        assertThat(link.uri())
                .isEqualTo("otpauth://totp/Matters%20Arising:a%2Bb%40example.org?secret=ABCD&issuer=Matters%20Arising");
        assertThat(link.picture().path()).startsWith("M0 0h1v1h-1z");
    }
}

package org.mattersarising.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail that came back says, and what is no report at all. */
class BounceReportTests {

    private static final String ID = "<one@actions.example.org>";

    @ParameterizedTest
    @CsvSource({
        "5.1.1, 550 5.1.1 User unknown, true",
        "5.1.0, 550 Address rejected, true",
        "5.1.2, 550 5.1.2 Host unknown, true",
        "5.1.3, 501 5.1.3 Bad recipient syntax, true",
        "5.1.6, 550 5.1.6 Mailbox has moved, true",
        "5.1.10, 550 5.1.10 Recipient not found, true",
        "5.2.1, 550 5.2.1 Mailbox disabled, true",
        "5.2.2, 552 5.2.2 Mailbox full, false",
        "5.2.3, 552 5.2.3 Message too large, false",
        "5.3.0, 554 5.3.0 Other mail system problem, false",
        "5.4.4, 550 5.4.4 No route to host, false",
        "5.4.7, 550 5.4.7 Delivery expired, false",
        "5.6.0, 554 5.6.0 Media error, false",
        "5.7.1, 550 5.7.1 Not authorised, false",
        "5.7.26, 550 5.7.26 Unauthenticated mail, false",
    })
    void a_failure_for_good_says_whether_the_address_is_at_fault(String status, String said, boolean ofAddress)
            throws Exception {
        List<Returned> found = BounceReport.read(
                Reports.report(Reports.failed("reader@example.org", status, said), Reports.headersOf(ID)));
        assertThat(found).containsExactly(new Returned(ID, "reader@example.org", true, ofAddress, status + " " + said));
    }

    @Test
    void a_mail_that_is_only_late_is_not_given_up() throws Exception {
        assertThat(BounceReport.read(Reports.report(
                        Reports.failed("reader@example.org", "4.4.1", "no answer")
                                .replace("failed", "delayed"),
                        Reports.headersOf(ID))))
                .extracting(Returned::forGood)
                .containsExactly(false);
    }

    @Test
    void that_a_mail_arrived_is_no_failure() throws Exception {
        assertThat(BounceReport.read(Reports.report(
                        Reports.failed("reader@example.org", "2.0.0", "ok").replace("failed", "delivered"),
                        Reports.headersOf(ID))))
                .isEmpty();
    }

    @Test
    void each_recipient_is_read_and_the_address_that_was_written_to_counts_before_the_one_it_led_to() throws Exception {
        String fields = Reports.failed("one@example.org", "5.1.1", "unknown")
                + "\n\nOriginal-Recipient: rfc822;Two@example.org\n"
                + Reports.failed("inside@elsewhere.example.net", "5.1.1", "unknown");
        assertThat(BounceReport.read(Reports.report(fields, Reports.headersOf(ID))))
                .extracting(Returned::address)
                .containsExactly("one@example.org", "Two@example.org");
    }

    @Test
    void a_report_with_the_whole_mail_or_without_it_is_read() throws Exception {
        String whole = Reports.headersOf(ID).replace("text/rfc822-headers", "message/rfc822") + "\nThe text.\n";
        String fields = Reports.failed("reader@example.org", "5.1.1", "unknown");
        assertThat(BounceReport.read(Reports.report(fields, whole)))
                .extracting(Returned::mailId)
                .containsExactly(ID);
        assertThat(BounceReport.read(Reports.report(fields, "Content-Type: text/plain\n\nNothing more.\n")))
                .extracting(Returned::mailId)
                .containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Out of office\nAuto-Submitted: auto-replied\n\nI am away until Monday.",
                "Subject: Automatic reply\nX-Autoreply: yes\nPrecedence: bulk\n\nThank you for your mail.",
                "Subject: It is done\n\nThe wall is mended.",
                "Subject: Read\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x\n\n"
                        + "--x\nContent-Type: message/disposition-notification\n\nDisposition: displayed\n\n--x--\n"
            })
    void an_answer_of_a_person_or_a_machine_is_no_report(String raw) throws Exception {
        assertThat(BounceReport.read(Reports.parse("From: reader@example.org\nTo: actions@example.org\n" + raw)))
                .isEmpty();
    }

    @Test
    void what_a_mail_system_says_is_one_line_of_bounded_length() throws Exception {
        String said = "550 " + "x".repeat(2000);
        assertThat(BounceReport.read(Reports.report(
                                Reports.failed("reader@example.org", "5.1.1", said), Reports.headersOf(ID)))
                        .get(0)
                        .reason())
                .hasSizeLessThanOrEqualTo(300)
                .doesNotContain("\n");
    }
}

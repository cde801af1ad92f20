package org.mattersarising.minutes.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlTextTests {

    private static String read(String html) throws UnreadableDocument {
        return new DocumentReader()
                .read(html.getBytes(StandardCharsets.UTF_8), "minutes.html")
                .text();
    }

    @Test
    void headings_paragraphs_and_lists_keep_their_marks() throws Exception {
        assertThat(read("""
                        <!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>
                        <h2>4. Moorings</h2>
                        <p>RESOLVED&nbsp;that
                           the   rent stays.</p>
                        <ol start="3" type="a"><li>first</li><li value="7">second<ul><li>inner</li></ul></li></ol>
                        <script>alert(1)</script>
                        </body></html>
                        """)).isEqualTo("""
                        ## 4. Moorings

                        RESOLVED that the rent stays.
                        c. first
                        g. second
                        - inner
                        """);
    }

    @Test
    void rows_become_lines_and_tables_that_only_place_things_do_not() throws Exception {
        assertThat(read("""
                        <html><body><table><tr><td><table>
                        <tr><th>Action</th><th>Owner</th></tr>
                        <tr><td><p>Ring the</p><p>bell</p></td><td>Verger</td></tr>
                        </table></td></tr></table></body></html>
                        """)).isEqualTo("Action\tOwner\nRing the bell\tVerger\n");
    }

    @Test
    void deleted_text_is_never_imported() throws Exception {
        assertThat(
                        read(
                                "<html><body><p>The fee is <del>ten</del><s>nine</s> <ins>eight</ins> pounds.</p></body></html>"))
                .isEqualTo("The fee is eight pounds.\n");
    }

    @Test
    void the_declared_encoding_is_used() throws Exception {
        byte[] bytes = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>café – “yes”</p></body></html>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(new DocumentReader().read(bytes, "m.html").text()).isEqualTo("café – “yes”\n");
    }

    @Test
    void a_text_file_with_a_fragment_of_html_in_it_stays_a_text() throws Exception {
        SourceText source = new DocumentReader()
                .read("Minutes\n<table><tr><td>1</td></tr></table>\n".getBytes(StandardCharsets.UTF_8), "m.txt");

        assertThat(source.format()).isEqualTo(Format.TEXT);
        assertThat(source.text()).contains("<td>1</td>");
    }
}

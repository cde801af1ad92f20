package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents made to harm. Each ends with a reading or with one sentence; the limit of time only stops a hang. */
@Timeout(60)
class HostileDocumentTests {

    private final DocumentReader reader = new DocumentReader();

    private void assertRefused(byte[] bytes, String name, String part) {
        assertThatThrownBy(() -> reader.read(bytes, name))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(part)
                .hasMessageMatching("[A-Z][^\\n]{20,200}\\.");
    }

    private static byte[] zeros(int megabytes) {
        return new byte[megabytes * 1024 * 1024];
    }

    @Test
    void a_word_file_whose_body_unpacks_without_end() {
        byte[] bomb = WordFile.of("").part("word/document.xml", zeros(40)).bytes();

        assertThat(bomb.length).isLessThan(100_000);
        assertRefused(bomb, "minutes.docx", "unpacks to far more than it is");
    }

    @Test
    void a_word_file_whose_other_parts_unpack_without_end() {
        WordFile file = WordFile.of(WordFile.paragraph("Minutes"));
        for (int i = 0; i < 9; i++) {
            file.part("word/media/image" + i + ".bmp", zeros(30));
        }

        assertRefused(file.bytes(), "minutes.docx", "unpacks to far more than it is");
    }

    @Test
    void a_word_file_of_a_hundred_thousand_parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            parts.put("p" + i, new byte[0]);
        }

        assertRefused(WordFile.zip(parts), "minutes.docx", "more than 5000 parts");
    }

    @Test
    void two_parts_of_one_name() {
        byte[] bytes = WordFile.of(WordFile.paragraph("One"))
                .part("word/documenu.xml", "x")
                .bytes();
        byte[] twin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("word/documenu.xml", "word/document.xml")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertRefused(twin, "minutes.docx", "two parts of one name");
    }

    @Test
    void archives_in_archives_are_not_unpacked() {
        byte[] inner = WordFile.zip(Map.of("minutes.txt", "Minutes".getBytes(UTF_8)));
        for (int depth = 0; depth < 10; depth++) {
            inner = WordFile.zip(Map.of("inner.zip", inner));
        }

        assertRefused(inner, "minutes.docx", "ZIP archive");
    }

    @Test
    void names_that_climb_out_of_the_folder_write_nothing() throws Exception {
        byte[] bytes = WordFile.of(WordFile.paragraph("Minutes"))
                .part("../../escaped.txt", "x")
                .bytes();

        assertThat(reader.read(bytes, "../../m.docx").text()).isEqualTo("Minutes\n");
        assertThat(reader.read(bytes, "../../m.docx").fileName()).isEqualTo("m.docx");
        assertThat(Path.of("../../escaped.txt")).doesNotExist();
    }

    @Test
    void macros() {
        assertRefused(
                WordFile.of(WordFile.paragraph("Minutes"))
                        .part("word/vbaProject.bin", "x")
                        .bytes(),
                "minutes.docx",
                "holds macros");
    }

    @Test
    void an_entity_that_names_a_file_or_an_address_is_never_followed(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://localhost:" + server.getAddress().getPort() + "/x.dtd";
            String body =
                    WordFile.element("document", "<w:body>" + WordFile.paragraph("before &e; after") + "</w:body>");
            for (String target : new String[] {secret.toUri().toString(), address}) {
                String declared = body.replace(
                        "?>",
                        "?><!DOCTYPE d SYSTEM \"" + address + "\" [<!ENTITY e SYSTEM \"" + target + "\">"
                                + "<!ENTITY % p SYSTEM \"" + address + "\"> %p;]>");
                byte[] bytes =
                        WordFile.of("").part("word/document.xml", declared).bytes();

                assertRefused(bytes, "minutes.docx", "open it, save it again as .docx");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entities_that_multiply() {
        StringBuilder declared = new StringBuilder("?><!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            declared.append("<!ENTITY e")
                    .append(i)
                    .append(" \"&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";\">");
        }
        String body = WordFile.element("document", WordFile.paragraph("&e29;"));
        byte[] bytes = WordFile.of("")
                .part("word/document.xml", body.replace("?>", declared + "]>"))
                .bytes();

        assertRefused(bytes, "minutes.docx", "open it, save it again as .docx");
    }

    @Test
    void elements_nested_a_hundred_thousand_deep() throws Exception {
        String tables = "<w:tbl><w:tr><w:tc>".repeat(20_000)
                + WordFile.paragraph("deep")
                + "</w:tc></w:tr></w:tbl>".repeat(20_000);

        assertThat(WordFile.of(tables).text()).contains("deep");
        assertThat(reader.read(("<!doctype html><body>" + "<div>".repeat(100_000) + "deep").getBytes(UTF_8), "m.html")
                        .text())
                .contains("deep");
        assertThat(reader.read(
                                ("<!doctype html><body>" + "<table><tr><td>".repeat(20_000) + "deep").getBytes(UTF_8),
                                "m.html")
                        .text())
                .contains("deep");
        assertThat(reader.read(
                                ("<!doctype html><body>" + "<b><i><a>".repeat(100_000) + "deep").getBytes(UTF_8),
                                "m.html")
                        .text())
                .contains("deep");
    }

    @Test
    void an_encrypted_pdf() throws Exception {
        PdfFile file = new PdfFile().at(72, 100, "Minutes nobody may read");
        file.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

        assertRefused(file.bytes(), "minutes.pdf", "protected by a password");
    }

    @Test
    void a_pdf_that_only_its_owner_may_change_is_read() throws Exception {
        PdfFile file = new PdfFile().at(72, 100, "Minutes everybody may read");
        file.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

        assertThat(file.text()).isEqualTo("Minutes everybody may read\n");
    }

    @Test
    void a_pdf_of_five_thousand_pages() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 5_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }

        assertRefused(bytes.toByteArray(), "minutes.pdf", "has 5000 pages and the limit is 2000");
    }

    @Test
    void a_pdf_whose_page_unpacks_without_end() throws Exception {
        assertRefused(pdfWithContent(zeros(40)), "minutes.pdf", "unpacks to far more than it is");
    }

    @Test
    void a_pdf_whose_page_is_packed_twice() throws Exception {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(once)) {
            deflater.write(zeros(40));
        }

        assertRefused(pdfWithContent(once.toByteArray()), "minutes.pdf", "unpacks to far more than it is");
    }

    @Test
    void a_pdf_that_draws_without_end() throws Exception {
        assertRefused(pdfWithContent("0 0 m 1 1 l S ".repeat(1_000_000).getBytes(UTF_8)), "minutes.pdf", "PDF");
        DocumentReader strict = new DocumentReader(new Limits(1 << 24, 10, 1 << 26, 1 << 26, 10, 1 << 20, 1_000));

        assertThatThrownBy(() -> strict.read(
                        pdfWithContent("0 0 m 1 1 l S ".repeat(1_000).getBytes(UTF_8)), "m.pdf"))
                .hasMessageContaining("draws more than can be read");
    }

    /** A list of pages that names itself, and an index that goes back to itself: the library must come to an end of both. */
    @Test
    void a_pdf_that_leads_in_a_circle() {
        String objects = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Count 1000000/Kids[2 0 R 2 0 R]>>\nendobj\n";
        String index = "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000054 00000 n \n";
        int at = "%PDF-1.4\n".length() + objects.length();
        String circle = "%PDF-1.4\n" + objects + index + "trailer\n<</Size 3/Root 1 0 R/Prev " + at + ">>\nstartxref\n"
                + at + "\n%%EOF\n";

        assertRefused(circle.getBytes(UTF_8), "minutes.pdf", "There is no text in the document");
    }

    /** A drawing that draws itself. */
    @Test
    void a_pdf_whose_page_draws_itself() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFormXObject form = new PDFormXObject(document);
            form.setResources(new PDResources());
            form.getResources().put(COSName.getPDFName("F"), form);
            try (OutputStream content = form.getContentStream().createOutputStream()) {
                content.write("/F Do ".repeat(50).getBytes(UTF_8));
            }
            PDPage page = new PDPage();
            page.setResources(form.getResources());
            page.setContents(new PDStream(document, new java.io.ByteArrayInputStream("/F Do".getBytes(UTF_8))));
            document.addPage(page);
            document.save(bytes);
        }

        assertRefused(bytes.toByteArray(), "minutes.pdf", "draws more than can be read");
    }

    private static byte[] pdfWithContent(byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setContents(new PDStream(document, new java.io.ByteArrayInputStream(content), COSName.FLATE_DECODE));
            document.addPage(page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_form_in_a_pdf_that_names_a_file_is_not_looked_at(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        PdfFile file = new PdfFile().at(72, 100, "Minutes with a form");
        String xfa = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><xdp>&e;</xdp>";
        PDAcroForm form = new PDAcroForm(file.document);
        form.getCOSObject()
                .setItem(
                        COSName.XFA,
                        new PDStream(file.document, new java.io.ByteArrayInputStream(xfa.getBytes(UTF_8))));
        file.document.getDocumentCatalog().setAcroForm(form);

        assertThat(file.text()).isEqualTo("Minutes with a form\n");
    }

    @Test
    void a_program_by_the_name_of_a_document() {
        byte[] program = new byte[2_000];
        byte[] start = "MZ\u0090".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, program, 0, start.length);
        System.arraycopy("PE\0\0".getBytes(UTF_8), 0, program, 128, 4);

        for (String name : new String[] {"minutes.pdf", "minutes.docx", "minutes.txt", ""}) {
            assertRefused(program, name, "is a program, whatever its name says");
        }
    }

    @Test
    void a_file_that_is_two_kinds_at_once_is_read_as_what_it_begins_with() throws Exception {
        byte[] page = "<!doctype html><p>A page</p><!-- %PDF-1.7 -->".getBytes(UTF_8);
        byte[] zipAfterText = "Only a text\n%PDF-1.4 PK\u0003\u0004"
                .replace("\u0003\u0004", "..")
                .getBytes(UTF_8);

        assertThat(reader.read(page, "m.html").format()).isEqualTo(Format.HTML);
        assertThat(reader.read(zipAfterText, "m.txt").format()).isEqualTo(Format.TEXT);
    }

    @Test
    void five_megabytes_of_one_line_of_brackets_or_of_nothing() throws Exception {
        assertThat(reader.read("(".repeat(5_000_000).getBytes(UTF_8), "m.txt").characters())
                .isEqualTo(5_000_000);
        assertThat(reader.read("\r\n".repeat(2_500_000).concat("x").getBytes(UTF_8), "m.txt")
                        .characters())
                .isEqualTo(2_500_001);
        assertRefused(zeros(5), "m.txt", "not a text");
        assertThat(reader.read(("<!doctype html>" + "((((<p>".repeat(300_000)).getBytes(UTF_8), "m.html")
                        .text())
                .startsWith("((((");
    }

    @Test
    void a_web_page_of_a_million_cells() {
        String rows = "<!doctype html><table>" + "<tr><td>a<td>b".repeat(300_000);

        assertRefused(rows.getBytes(UTF_8), "m.html", "more than 400 thousand parts");
    }

    @Test
    void a_row_of_a_hundred_thousand_cells() throws Exception {
        String row = "<!doctype html><table><tr>" + "<td>a".repeat(100_000);

        assertThat(reader.read(row.getBytes(UTF_8), "m.html").text())
                .startsWith("a\ta\ta")
                .hasSize(200_000);
    }
}

package org.mattersarising.minutes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.minutes.document.WordFile.item;
import static org.mattersarising.minutes.document.WordFile.paragraph;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordTextTests {

    private static final String TWO_LEVELS = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="%s"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%%1.%%3"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;

    @Test
    void a_file_written_by_a_library_is_read_with_its_list_numbers_and_table() throws Exception {
        byte[] bytes;
        try (XWPFDocument document = new XWPFDocument()) {
            CTAbstractNum described = CTAbstractNum.Factory.newInstance();
            described.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = described.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewStart().setVal(BigInteger.valueOf(12));
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1.");
            BigInteger abstractId = document.createNumbering().addAbstractNum(new XWPFAbstractNum(described));
            BigInteger list = document.getNumbering().addNum(abstractId);
            document.createParagraph().createRun().setText("Ferry Users' Panel");
            for (String heading : new String[] {"Apologies", "Night sailings"}) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.createRun().setText(heading);
            }
            XWPFTable table = document.createTable(2, 4);
            String[] cells = {"Ref", "Action", "Lead", "Due", "1", "Print the timetable", "H Varga", "June"};
            for (int i = 0; i < cells.length; i++) {
                table.getRow(i / 4).getCell(i % 4).setText(cells[i]);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            bytes = out.toByteArray();
        }

        SourceText source = new DocumentReader().read(bytes, "panel.docx");

        assertThat(source.format()).isEqualTo(Format.DOCX);
        assertThat(source.text()).isEqualTo("""
                        Ferry Users' Panel

                        12. Apologies
                        13. Night sailings

                        Ref\tAction\tLead\tDue
                        1\tPrint the timetable\tH Varga\tJune
                        """);
    }

    @Test
    void numbers_run_on_nest_and_start_again_as_word_shows_them() throws Exception {
        String text = WordFile.of(item(1, 0, "Fees")
                        + item(1, 1, "adults")
                        + item(1, 1, "children")
                        + paragraph("Discussion followed.")
                        + item(1, 0, "Hall")
                        + item(1, 1, "floor")
                        + item(1, 2, "varnish")
                        + item(2, 0, "the same list by another name")
                        + item(3, 0, "a list that starts again"))
                .numbering(TWO_LEVELS.formatted("4"))
                .text();

        assertThat(text.lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "4. Fees",
                        "(a) adults",
                        "(b) children",
                        "Discussion followed.",
                        "5. Hall",
                        "(a) floor",
                        "5.i varnish",
                        "6. the same list by another name",
                        "1. a list that starts again");
    }

    @Test
    void a_heading_style_gives_heading_and_number() throws Exception {
        String styles = """
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Board item"/><w:basedOn w:val="H1"/></w:style>
                """;
        String text = WordFile.of(
                        "<w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr><w:r><w:t>Harbour dues</w:t></w:r></w:p>")
                .styles(styles)
                .numbering(TWO_LEVELS.formatted("9"))
                .text();

        assertThat(text).isEqualTo("# 9. Harbour dues\n");
    }

    @Test
    void tracked_deletions_hidden_and_struck_text_are_never_imported() throws Exception {
        String text = WordFile.of("""
                        <w:p><w:r><w:t xml:space="preserve">The Board </w:t></w:r>
                          <w:del w:id="1"><w:r><w:delText>rejected</w:delText><w:t>refused</w:t></w:r></w:del>
                          <w:ins w:id="2"><w:r><w:t>accepted</w:t></w:r></w:ins>
                          <w:moveFrom w:id="3"><w:r><w:t>moved away</w:t></w:r></w:moveFrom>
                          <w:r><w:rPr><w:strike/></w:rPr><w:t>struck</w:t></w:r>
                          <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>
                          <w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t xml:space="preserve"> the offer.</w:t></w:r></w:p>
                        <w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">It also </w:t></w:r></w:p>
                        <w:p><w:r><w:t>said why.</w:t></w:r></w:p>
                        """).text();

        assertThat(text).isEqualTo("The Board accepted the offer.\n\nIt also said why.\n");
    }

    @Test
    void minutes_laid_out_in_a_table_with_an_action_column_flow() throws Exception {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String text = WordFile.of(
                        "<w:tbl><w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"7000\"/><w:gridCol w:w=\"1200\"/></w:tblGrid>"
                                + "<w:tr>" + cell.formatted("") + cell.formatted("") + cell.formatted("Action")
                                + "</w:tr>"
                                + "<w:tr>" + cell.formatted("7.") + "<w:tc>"
                                + paragraph("Sea wall")
                                + paragraph(
                                        "The crack is wider than it was. Ms Idowu will have it measured every week and bring the figures.")
                                + paragraph("The railing was noted.")
                                + "</w:tc><w:tc>" + paragraph("") + paragraph("BI") + "</w:tc></w:tr></w:tbl>")
                .text();

        assertThat(text.lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "\t\tAction",
                        "7. Sea wall",
                        "The crack is wider than it was. Ms Idowu will have it measured every week and bring the figures.\tBI",
                        "The railing was noted.");
    }

    @Test
    void tabs_line_breaks_text_boxes_and_footnotes_keep_their_words() throws Exception {
        String text = WordFile.of("""
                        <w:p><w:r><w:t>Present:</w:t><w:tab/><w:t>Cllr Ode</w:t><w:br/><w:t>Cllr Fenn</w:t><w:footnoteReference w:id="2"/>
                          <w:pict><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>
                        """)
                .part(
                        "word/footnotes.xml",
                        WordFile.element(
                                "footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("----") + "</w:footnote>"
                                        + "<w:footnote w:id=\"2\">" + paragraph("by telephone") + "</w:footnote>"))
                .text();

        assertThat(text).isEqualTo("Present:\tCllr Ode\nCllr Fenn\n\nIn the box\n\nNote 2: by telephone\n");
    }
}

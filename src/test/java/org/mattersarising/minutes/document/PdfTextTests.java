package org.mattersarising.minutes.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTests {

    @Test
    void it_says_after_each_page_how_many_are_read() throws Exception {
        List<String> heard = new ArrayList<>();
        byte[] file = new PdfFile()
                .at(72, 100, "The ferry sails at nine.")
                .page()
                .page()
                .at(72, 100, "It returns at noon.")
                .bytes();

        new DocumentReader().read(file, "ferry.pdf", (page, of) -> heard.add(page + "/" + of));

        assertThat(heard).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void wrapped_lines_become_one_line_per_paragraph() throws Exception {
        String text = new PdfFile()
                .lines(
                        72,
                        100,
                        "The Committee received the report on footpath lighting and asked that",
                        "the survey be repeated before the winter.")
                .lines(72, 150, "The Chair thanked the volunteers.")
                .text();

        assertThat(text).isEqualTo("""
                        The Committee received the report on footpath lighting and asked that the survey be repeated before the winter.

                        The Chair thanked the volunteers.
                        """);
    }

    @Test
    void an_entry_of_the_action_column_stands_behind_the_paragraph_it_stands_beside() throws Exception {
        String text = new PdfFile()
                .at(480, 80, "Action", PdfFile.BOLD)
                .lines(
                        72,
                        110,
                        "The steps at Mill Lane are worn and somebody fell there in March. Ms",
                        "Okafor will ask the county for a hand rail and tell the next meeting.")
                .at(480, 123, "FO")
                .lines(72, 160, "The flower show was a success.")
                .text();

        assertThat(text).contains("tell the next meeting.\tFO\n").contains("\nThe flower show was a success.\n");
    }

    @Test
    void a_drawn_table_gives_one_line_per_row_however_its_cells_wrap() throws Exception {
        String text = new PdfFile()
                .grid(new float[] {60, 110, 330, 430, 540}, new float[] {90, 110, 140, 160})
                .at(65, 104, "Ref")
                .at(115, 104, "Action")
                .at(335, 104, "Lead")
                .at(435, 104, "Target date")
                .at(65, 122, "1")
                .lines(115, 122, "Repair the roof of the bus", "shelter")
                .at(335, 122, "P Lindqvist")
                .at(435, 122, "31 May 2031")
                .at(65, 154, "2")
                .at(115, 154, "Write to the landowner")
                .at(335, 154, "Clerk")
                .text();

        assertThat(text).isEqualTo("""
                        Ref\tAction\tLead\tTarget date
                        1\tRepair the roof of the bus shelter\tP Lindqvist\t31 May 2031
                        2\tWrite to the landowner\tClerk
                        """);
    }

    @Test
    void minutes_laid_out_in_a_drawn_table_with_an_action_column_flow() throws Exception {
        String text = new PdfFile()
                .grid(new float[] {60, 100, 470, 540}, new float[] {90, 110, 210})
                .at(475, 104, "Action", PdfFile.BOLD)
                .at(65, 125, "4.", PdfFile.BOLD)
                .at(105, 125, "Allotments", PdfFile.BOLD)
                .lines(
                        105,
                        145,
                        "Two plots are free. Dr Abara will write to those on the waiting list",
                        "before Easter.")
                .at(475, 158, "TA")
                .lines(105, 185, "The water bill was noted.")
                .text();

        assertThat(text)
                .contains("4. Allotments\n")
                .contains("waiting list before Easter.\tTA\n")
                .contains("\nThe water bill was noted.\n");
    }

    @Test
    void columns_without_drawn_lines_are_cells() throws Exception {
        String text = new PdfFile()
                .at(72, 100, "Action")
                .at(300, 100, "Owner")
                .at(420, 100, "Due")
                .lines(72, 113, "Order new signs for the", "playing field")
                .at(300, 113, "J Sorensen")
                .at(420, 113, "June 2031")
                .text();

        assertThat(text)
                .isEqualTo("Action\tOwner\tDue\nOrder new signs for the playing field\tJ Sorensen\tJune 2031\n");
    }

    @Test
    void running_heads_and_page_numbers_are_dropped_and_a_sentence_over_the_page_end_is_whole() throws Exception {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) {
                file.page();
            }
            file.at(72, 40, "Ashmere Harbour Board – 3 May 2031").at(280, 815, "Page " + page + " of 4");
            file.lines(
                    72,
                    100,
                    page == 1
                            ? "The Board heard from the harbour master."
                            : "and went on to item " + page + " in the same breath,");
        }
        file.lines(72, 140, "It closed with the sentence that nobody");
        file.page().at(72, 40, "Ashmere Harbour Board – 3 May 2031").lines(72, 100, "wanted to hear.");

        String text = file.text();

        assertThat(text)
                .doesNotContain("Ashmere")
                .doesNotContain("Page ")
                .contains("It closed with the sentence that nobody wanted to hear.\n");
    }

    @Test
    void a_word_torn_at_a_line_end_is_put_together_and_a_compound_keeps_its_hyphen() throws Exception {
        String text = new PdfFile()
                .lines(
                        72,
                        100,
                        "The Board agreed that the consul-",
                        "tation should go on and that co-operation matters most, co-",
                        "operation with all.")
                .text();

        assertThat(text).contains("the consultation should").contains("most, co-operation with all.");
    }

    @Test
    void numbered_and_bulleted_items_each_have_their_line() throws Exception {
        String text = new PdfFile()
                .lines(72, 100, "RESOLVED that:")
                .at(72, 113, "(1)")
                .lines(100, 113, "the fees stay as they are for another year, as the", "treasurer proposed; and")
                .at(72, 139, "(2)")
                .at(100, 139, "the hall be painted.")
                .text();

        assertThat(text)
                .contains("(1) the fees stay as they are for another year, as the treasurer proposed; and\n")
                .contains("\n(2) the hall be painted.\n");
    }

    @Test
    void pages_without_text_are_told_of() throws Exception {
        byte[] bytes = new PdfFile()
                .at(72, 100, "Only this page was typed, the next was scanned.")
                .page()
                .bytes();

        assertThat(new DocumentReader().read(bytes, "m.pdf").notes())
                .containsExactly("1 of 2 pages hold no text; scanned pages need text recognition to be read.");
    }
}

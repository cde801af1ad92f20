package org.mattersarising.minutes.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes letters and straight lines off the pages of a PDF, and counts what that costs. */
final class PageReader extends PDFTextStripper {

    /** Thrown out of the library's depths when a document goes over its limits. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A page with more straight lines than this holds a drawing, not tables. */
    private static final int MOST_RULES = 5_000;

    /** In lines: a form that draws itself many times over is not to cost more than the lines that are allowed. */
    private static final int COST_OF_A_FORM = 100;

    private final Limits limits;
    private final IntConsumer pagesRead;
    private final List<PdfPage> pages = new ArrayList<>();
    private final PagePath path = new PagePath(MOST_RULES);
    private int drawn;
    private long characters;

    /** @param pagesRead hears after each page how many are read */
    PageReader(Limits limits, IntConsumer pagesRead) {
        this.limits = limits;
        this.pagesRead = pagesRead;
        setSortByPosition(false);
        setShouldSeparateByBeads(false);
        // Letters drawn twice to look bold are dropped when lines are made, which costs less.
        setSuppressDuplicateOverlappingText(false);
    }

    List<PdfPage> pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        path.clear();
        int before = pages.size();
        super.processPage(page);
        if (pages.size() == before) {
            pages.add(new PdfPage(List.of(), List.of(), 1, 1));
        }
        pagesRead.accept(pages.size());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        drawn += operator.getName().equals(OperatorName.DRAW_OBJECT) ? COST_OF_A_FORM : 1;
        if (drawn > limits.drawing()) {
            throw new TooMuch();
        }
        draw(operator.getName(), operands);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters <= limits.characters()) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writePage() throws IOException {
        // The library passes over what fails within a form, so it is asked again here.
        if (characters > limits.characters() || drawn > limits.drawing()) {
            throw new TooMuch();
        }
        List<TextPosition> letters = new ArrayList<>();
        charactersByArticle.forEach(letters::addAll);
        PDRectangle box = getCurrentPage().getCropBox();
        float direction = Letters.direction(letters);
        boolean across = direction == 90 || direction == 270;
        pages.add(new PdfPage(
                Letters.lines(letters, direction),
                path.rules(direction, box),
                across ? box.getHeight() : box.getWidth(),
                across ? box.getWidth() : box.getHeight()));
    }

    private void draw(String operator, List<COSBase> operands) {
        switch (operator) {
            case OperatorName.MOVE_TO, OperatorName.LINE_TO -> {
                float[] v = numbers(operands, 2);
                if (v != null) {
                    Point2D.Float to = transformedPoint(v[0], v[1]);
                    path.to(to, operator.equals(OperatorName.LINE_TO));
                }
            }
            case OperatorName.APPEND_RECT -> {
                float[] v = numbers(operands, 4);
                if (v != null) {
                    path.rectangle(transformedPoint(v[0], v[1]), transformedPoint(v[0] + v[2], v[1] + v[3]));
                }
            }
            case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> path.paint(true);
            case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD, OperatorName.LEGACY_FILL_NON_ZERO ->
                path.paint(false);
            case OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE -> path.paint(true);
            case OperatorName.ENDPATH -> path.forget();
            default -> {}
        }
    }

    private static float[] numbers(List<COSBase> operands, int count) {
        if (operands.size() < count) {
            return null;
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return null;
            }
            values[i] = number.floatValue();
        }
        return values;
    }
}

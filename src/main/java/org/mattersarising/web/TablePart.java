package org.mattersarising.web;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Marks a part of a table: class, role and, for a cell, the label that stands before it where the table is shown as cards.
 *
 * <p>The roles are said aloud because a table whose rows are not displayed as rows is no table to some screen readers.
 */
final class TablePart extends AbstractAttributeTagProcessor {

    /** After th:each, th:if, th:with and th:text have had their turn. */
    private static final int PRECEDENCE = 1500;

    private final Marking marking;

    interface Marking {
        void mark(IProcessableElementTag tag, Object label, IElementTagStructureHandler handler);
    }

    TablePart(String prefix, String attribute, Marking marking) {
        super(TemplateMode.HTML, prefix, null, false, attribute, true, PRECEDENCE, true);
        this.marking = marking;
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler handler) {
        Object label = value == null || value.isBlank()
                ? ""
                : StandardExpressions.getExpressionParser(context.getConfiguration())
                        .parseExpression(context, value)
                        .execute(context);
        marking.mark(tag, label, handler);
    }

    static void row(IProcessableElementTag tag, Object label, IElementTagStructureHandler handler) {
        handler.setAttribute("role", "row");
        addClass(tag, "govuk-table__row", handler);
    }

    static void column(IProcessableElementTag tag, Object label, IElementTagStructureHandler handler) {
        handler.setAttribute("role", "columnheader");
        handler.setAttribute("scope", "col");
        addClass(tag, "govuk-table__header", handler);
    }

    static void cell(IProcessableElementTag tag, Object label, IElementTagStructureHandler handler) {
        boolean heading = "th".equalsIgnoreCase(tag.getElementCompleteName());
        handler.setAttribute("role", heading ? "rowheader" : "cell");
        if (heading) {
            handler.setAttribute("scope", "row");
        }
        handler.setAttribute("data-label", String.valueOf(label));
        addClass(tag, heading ? "govuk-table__header" : "govuk-table__cell", handler);
    }

    private static void addClass(IProcessableElementTag tag, String name, IElementTagStructureHandler handler) {
        String before = tag.getAttributeValue("class");
        handler.setAttribute("class", before == null || before.isBlank() ? name : name + " " + before);
    }
}

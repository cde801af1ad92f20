package org.mattersarising.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;

/** Gives templates {@code #govuk} and the attributes {@code govuk:row}, {@code govuk:column} and {@code govuk:cell}. */
@Component
class GovukDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {

    private static final String NAME = "govuk";

    private final PageFrame frame;

    GovukDialect(PageFrame frame) {
        super("GOV.UK Frontend", NAME, 1000);
        this.frame = frame;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new TablePart(prefix, "row", TablePart::row),
                new TablePart(prefix, "column", TablePart::column),
                new TablePart(prefix, "cell", TablePart::cell));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return new GovukExpressions(context, frame);
            }

            @Override
            public boolean isCacheable(String name) {
                // A field depends on the form around it, which changes within a template.
                return false;
            }
        };
    }
}

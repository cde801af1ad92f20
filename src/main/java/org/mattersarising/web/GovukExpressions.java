package org.mattersarising.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.IdentifierSequences;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.util.FieldUtils;

/** The words that templates have as {@code #govuk}. */
public final class GovukExpressions {

    private static final ZoneId CIVIL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' H:mm", Locale.UK);

    private final IExpressionContext context;
    private final PageFrame frame;

    GovukExpressions(IExpressionContext context, PageFrame frame) {
        this.context = context;
        this.frame = frame;
    }

    /**
     * A field of the form that the surrounding {@code th:object} names; outside a form, one that shows {@code fallback}.
     */
    public Field field(String name, Object fallback) {
        if (!((ITemplateContext) context).hasSelectionTarget()) {
            String text = fallback == null ? "" : text(fallback);
            return new Field(FormErrors.id(null, name), name, text, Set.of(text), null);
        }
        IThymeleafBindStatus status = FieldUtils.getBindStatus(context, "*{" + name + "}");
        String form = status.getPath().substring(0, status.getPath().indexOf('.'));
        String shown = status.getDisplayValue();
        String error =
                status.getErrors() == null ? null : errors().sentence(status.getErrors(), status.getExpression());
        return new Field(FormErrors.id(form, name), name, shown, values(status.getActualValue(), shown), error);
    }

    public Field field(String name) {
        return field(name, null);
    }

    /** Everything wrong with the forms of this page, in the order in which they ask. */
    public List<FormError> problems() {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .sorted()
                .map(context::getVariable)
                .filter(BindingResult.class::isInstance)
                .flatMap(result -> errors().of((BindingResult) result).stream())
                .toList();
    }

    /** The URL of an asset, with the hash of its content. */
    public String asset(String name) {
        return frame.assets().url(name);
    }

    /** The inline script of the page template. */
    public String supportScript() {
        return frame.govuk().supportScript();
    }

    /** The main menu for whoever is signed in. */
    public List<Link> nav() {
        return frame.nav(path(), context.getLocale());
    }

    /** The search in the head of this page, or null. */
    public SearchBox searchBox() {
        return frame.search(path());
    }

    /** The name of whoever is signed in, or null. */
    public String person() {
        return frame.personName();
    }

    /** Where whoever is signed in looks after how they sign in, or null. */
    public String accountPath() {
        return frame.accountPath();
    }

    /** What stands above every page at present. */
    public List<NoticeBar.Notice> notices() {
        return frame.notices();
    }

    /** A number not given before on this page, to make an id of. */
    public int id() {
        IdentifierSequences ids = ((ITemplateContext) context).getIdentifierSequences();
        return ids.getAndIncrementIDSeq("govuk");
    }

    /** "5 February 2025". */
    public String date(LocalDate date) {
        return GovukDates.format(date);
    }

    /** "Wednesday 5 February 2025". */
    public String dateWithDay(LocalDate date) {
        return GovukDates.formatWithDay(date);
    }

    /** "5 February 2025 at 14:30", in the civil time of London. */
    public String time(Instant instant) {
        return instant == null ? "" : TIME.format(LocalDateTime.ofInstant(instant, CIVIL));
    }

    private String path() {
        return ((IWebContext) context).getExchange().getRequest().getPathWithinApplication();
    }

    private FormErrors errors() {
        return new FormErrors(frame.messages(), context.getLocale());
    }

    private static Set<String> values(Object actual, String shown) {
        if (!(actual instanceof Collection<?> several)) {
            return Set.of(shown);
        }
        Set<String> values = new LinkedHashSet<>();
        several.forEach(value -> values.add(text(value)));
        return values;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }
}

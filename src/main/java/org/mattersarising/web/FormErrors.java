package org.mattersarising.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.mattersarising.shared.Causes;
import org.springframework.context.MessageSource;
import org.springframework.util.ClassUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Turns a binding result into sentences: one for each field, in the order in which the form asks. */
final class FormErrors {

    /** A form under this name in the model has plain ids; any other puts its name in front, for pages with two forms. */
    private static final String PLAIN_FORM = "form";

    private final MessageSource messages;
    private final Locale locale;

    FormErrors(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    List<FormError> of(BindingResult result) {
        List<String> order = fieldNames(result.getTarget());
        Set<String> seen = new HashSet<>();
        Stream<FormError> fields = result.getFieldErrors().stream()
                .sorted(Comparator.comparingInt(error -> position(order, error.getField())))
                .filter(error -> seen.add(error.getField()))
                .map(error -> new FormError(
                        "#" + id(result.getObjectName(), error.getField()), sentence(result, error.getField())));
        Stream<FormError> whole = result.getGlobalErrors().stream().map(error -> new FormError(null, sentence(error)));
        return Stream.concat(fields, whole).toList();
    }

    /** The sentence for one field, or null; when a value is both missing and too short, the one that comes first. */
    String sentence(Errors errors, String field) {
        return errors.getFieldErrors(field).stream()
                .sorted(Comparator.comparing(FormErrors::rank).thenComparing(error -> String.valueOf(error.getCode())))
                .findFirst()
                .map(this::sentence)
                .orElse(null);
    }

    /** The id of a field's element: its name with everything taken out that a selector would trip over. */
    static String id(String form, String field) {
        String plain = field.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("-$", "");
        return PLAIN_FORM.equals(form) || form == null ? plain : form + "-" + plain;
    }

    private static int rank(FieldError error) {
        return Set.of("NotNull", "NotBlank", "NotEmpty").contains(String.valueOf(error.getCode())) ? 0 : 1;
    }

    private String sentence(ObjectError error) {
        String refused = refusedDate(error);
        return refused != null ? refused : messages.getMessage(error, locale);
    }

    private static String refusedDate(ObjectError error) {
        if (!(error instanceof FieldError field) || !field.isBindingFailure() || !field.contains(Throwable.class)) {
            return null;
        }
        return Causes.of(field.unwrap(Throwable.class))
                .filter(NotADate.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElse(null);
    }

    private static int position(List<String> order, String field) {
        int index = order.indexOf(field.split("[.\\[]", 2)[0]);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static List<String> fieldNames(Object target) {
        if (target == null) {
            return List.of();
        }
        return Arrays.stream(ClassUtils.getUserClass(target).getDeclaredFields())
                .map(java.lang.reflect.Field::getName)
                .toList();
    }
}

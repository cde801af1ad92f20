package org.mattersarising.web;

import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;

/**
 * Validates the other fields of a form when one of them could not even be read.
 *
 * <p>Spring asks for this field by field ({@link #validateValue}), but the validator that Boot gives to MVC does not
 * answer, and a person would hear of a mistyped date first and of everything else only after mending it.
 */
final class WholeFormValidator implements SmartValidator {

    private final SmartValidator validator;

    WholeFormValidator(SmartValidator validator) {
        this.validator = validator;
    }

    @Override
    public boolean supports(Class<?> type) {
        return validator.supports(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        validator.validate(target, errors);
    }

    @Override
    public void validate(Object target, Errors errors, Object... hints) {
        validator.validate(target, errors, hints);
    }

    @Override
    public void validateValue(Class<?> type, String field, Object value, Errors errors, Object... hints) {
        validator.validateValue(type, field, value, errors, hints);
    }
}

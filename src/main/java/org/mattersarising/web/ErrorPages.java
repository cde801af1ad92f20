package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLTransientException;
import java.util.Locale;
import org.hibernate.TransactionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages for what a person can do something about. Whatever is not named here goes to {@code templates/error} by its
 * status, without a word of the exception.
 */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing) {
        return page(HttpStatus.NOT_FOUND).addObject("sentence", missing.getMessage());
    }

    @ExceptionHandler
    ModelAndView stale(StalePage stale, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT)
                .addObject("sentence", stale.getMessage())
                .addObject("wayBack", path(request));
    }

    /** GET and POST share a route, so the address of the form is where it can be seen as it is now. */
    @ExceptionHandler
    ModelAndView overtaken(OptimisticLockingFailureException overtaken, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT).addObject("wayBack", path(request));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return page(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        // As the engine passes them on: what another holds for too long, and two who wait for each other.
        SQLTransientException.class,
        // A commit or rollback that got no answer, whatever it is wrapped in.
        TransactionException.class
    })
    ModelAndView notAvailable(Exception cause, HttpServletRequest request, HttpServletResponse response) {
        if (NoRoom.isBehind(cause)) {
            return noRoom(cause, request);
        }
        LOG.error("The database did not answer in time; the person was asked to try again.", cause);
        response.setHeader("Retry-After", NoDatabase.SECONDS_TO_WAIT);
        ModelAndView page = page(HttpStatus.SERVICE_UNAVAILABLE);
        if (UnsureCommit.isIn(request)) {
            page.addObject("sentence", messages.getMessage("error.503.unsure", null, Locale.UK));
        }
        return page;
    }

    /** What these are has to be seen from what is behind them; any other goes on as it would have. */
    @ExceptionHandler({UncategorizedDataAccessException.class, MultipartException.class})
    ModelAndView perhapsNoRoom(RuntimeException cause, HttpServletRequest request) {
        if (!NoRoom.isBehind(cause)) {
            throw cause;
        }
        return noRoom(cause, request);
    }

    private static ModelAndView noRoom(Exception cause, HttpServletRequest request) {
        NoRoom.tell(request);
        NoRoom.log(cause);
        return page(HttpStatus.INSUFFICIENT_STORAGE);
    }

    /** Within the service, as a page links to it. */
    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("error/" + status.value(), status);
    }
}

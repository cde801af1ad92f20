package org.mattersarising.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.mattersarising.people.SecondStep;
import org.mattersarising.people.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** That the second step was taken in a session, whichever way. */
final class SecondStepPassed {

    private SecondStepPassed() {}

    /**
     * More is open from here on, so the session is known by another name.
     *
     * @return the page that was wanted
     */
    static String in(HttpServletRequest request) {
        request.changeSessionId();
        HttpSession session = request.getSession();
        session.setAttribute(SecondStepFilter.PASSED, true);
        String wanted = (String) session.getAttribute(SecondStepFilter.WANTED);
        session.removeAttribute(SecondStepFilter.WANTED);
        return wanted == null ? "/" : wanted;
    }

    /** The same by setting one up; recovery codes are shown on the page that comes, and nowhere else. */
    static String bySettingUp(HttpServletRequest request, List<String> recovery, RedirectAttributes redirect) {
        if (!recovery.isEmpty()) {
            redirect.addFlashAttribute("recovery", recovery);
        }
        in(request);
        return "redirect:" + MySignInController.PATH;
    }

    /** Whoever has one set up and has given a password only must not give themselves another. */
    static void orNothingToPass(SignedIn person, HttpServletRequest request) {
        if (person.secondStep() == SecondStep.ENTER && SecondStepFilter.isPending(request, person)) {
            throw new AccessDeniedException("The second step that was set up comes first.");
        }
    }
}

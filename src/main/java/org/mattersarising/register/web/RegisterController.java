package org.mattersarising.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.mattersarising.meetings.Body;
import org.mattersarising.register.Line;
import org.mattersarising.register.PublicRegister;
import org.mattersarising.web.NotFound;
import org.mattersarising.web.Pager;
import org.mattersarising.web.Spreadsheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers that bodies have opened to the public. One that is not open is not there. */
@Controller
@PreAuthorize("permitAll()")
class RegisterController {

    private static final int ROWS = 50;
    private static final int AT_A_TIME = 500;
    private static final List<String> COLUMNS =
            List.of("Reference", "Minute", "Resolution", "Responsible", "Agreed", "Due", "State");

    private final PublicRegister register;

    RegisterController(PublicRegister register) {
        this.register = register;
    }

    @GetMapping("/register")
    String boards(Authentication reader, HttpServletResponse response, Model model) {
        List<Body> open = register.open();
        if (open.isEmpty()) {
            throw none();
        }
        cacheable(reader, response);
        model.addAttribute("boards", open);
        return "register/boards";
    }

    @GetMapping("/register/{number}")
    String page(
            @PathVariable String number,
            @RequestParam(name = "page", required = false) String page,
            Authentication reader,
            HttpServletResponse response,
            Model model) {
        Body board = open(number);
        Pager pager = Pager.of(page, ROWS, register.count(board.id()), "/register/" + board.id());
        cacheable(reader, response);
        model.addAttribute("board", board);
        model.addAttribute("pager", pager);
        model.addAttribute("resolutions", register.lines(board.id(), pager.offset(), pager.size()));
        return "register/show";
    }

    @GetMapping("/register/{number}.csv")
    void csv(@PathVariable String number, Authentication reader, HttpServletResponse response) throws IOException {
        Body board = open(number);
        cacheable(reader, response);
        Iterator<List<?>> rows =
                lines(board).<List<?>>map(RegisterController::row).iterator();
        new Spreadsheet("register-" + board.id(), COLUMNS, rows).csv(response);
    }

    @GetMapping("/register/{number}.json")
    void json(@PathVariable String number, Authentication reader, HttpServletResponse response) throws IOException {
        Body board = open(number);
        cacheable(reader, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        RegisterJson.write(board.name(), lines(board), response.getWriter());
    }

    private Stream<Line> lines(Body board) {
        return Stream.iterate(0L, offset -> offset + AT_A_TIME)
                .map(offset -> register.lines(board.id(), offset, AT_A_TIME))
                .takeWhile(lines -> !lines.isEmpty())
                .flatMap(List::stream);
    }

    private static List<?> row(Line line) {
        return Arrays.asList(
                line.reference(),
                line.minute(),
                line.text(),
                line.responsible(),
                line.agreed(),
                line.due(),
                line.exempt() ? null : line.state().title());
    }

    private Body open(String number) {
        return register.open(number).orElseThrow(RegisterController::none);
    }

    /** The pages of whoever is signed in have their name in the head, and are theirs alone. */
    private static void cacheable(Authentication reader, HttpServletResponse response) {
        boolean anonymous = reader == null || !reader.isAuthenticated();
        response.setHeader(HttpHeaders.CACHE_CONTROL, anonymous ? "public, max-age=300" : "private, no-store");
    }

    private static NotFound none() {
        return new NotFound("There is no public register at this address.");
    }
}

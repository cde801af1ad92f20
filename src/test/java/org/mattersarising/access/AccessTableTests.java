package org.mattersarising.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Comparator;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address there is, asked for by every kind of person: {@code src/docs/access.md} says what they get, and this tries it. */
@WholeService
@Import(Saltmere.class)
class AccessTableTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Saltmere saltmere;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    /** Pages first; then the forms of whoever is refused, and only then those that may change something. */
    @Test
    void everybody_gets_what_the_table_says() {
        Saltmere.Board board = saltmere.build();
        SoftAssertions all = new SoftAssertions();
        AccessTable.lines().stream()
                .flatMap(line ->
                        line.cells().entrySet().stream().map(cell -> new Try(line, cell.getKey(), cell.getValue())))
                .sorted(Comparator.comparing(Try::changes))
                .forEach(each -> all.assertThat(outcome(each.line(), board, each.who()))
                        .as(each.line() + " for " + each.who())
                        .isEqualTo(each.expected()));
        all.assertAll();
    }

    private record Try(AccessTable.Line line, String who, String expected) {

        int changes() {
            return line.method().equals("GET") ? 0 : expected.equals("yes") ? 2 : 1;
        }
    }

    private String outcome(AccessTable.Line line, Saltmere.Board board, String who) {
        long before = trail();
        String outcome = word(send(HttpMethod.valueOf(line.method()), line, board, who));
        if (!outcome.equals("yes") && trail() != before) {
            return outcome + ", and something was recorded";
        }
        if (line.method().equals("GET")) {
            String head = word(send(HttpMethod.HEAD, line, board, who));
            return head.equals(outcome) ? outcome : outcome + ", but HEAD " + head;
        }
        return outcome;
    }

    private MockHttpServletResponse send(HttpMethod method, AccessTable.Line line, Saltmere.Board board, String who) {
        Map<String, String> things = line.exempt() ? board.exempt() : board.open();
        var request = mvc.method(method).uri(Address.of(line.pattern(), things)).with(csrf());
        Address.fields(line.pattern(), things).forEach(request::param);
        Person person = board.people().get(who);
        return (person == null ? request : request.with(directory.as(person)))
                .exchange()
                .getResponse();
    }

    static String word(MockHttpServletResponse response) {
        String location = String.valueOf(response.getHeader("Location"));
        return switch (response.getStatus()) {
            case 200, 204 -> "yes";
            case 302 -> location.matches("(http://localhost)?/sign-in") ? "sign in" : "yes";
            case 403 -> "no";
            case 404 -> "hidden";
            default -> Integer.toString(response.getStatus());
        };
    }

    private long trail() {
        return jdbc.queryForObject("select count(*) from audit_entry", Long.class);
    }

    @Test
    void the_table_has_every_address_that_there_is() {
        Set<String> there = handlers.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("org.mattersarising"))
                .flatMap(each -> operations(each.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = AccessTable.lines().stream()
                .map(line -> line.method() + " " + line.pattern())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).containsExactlyElementsOf(there);
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                // What a name may look like is nothing for the table.
                .map(pattern -> pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}"))
                .flatMap(AccessTableTests::moves)
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .map(method -> method + " " + pattern));
    }

    /** One handler makes all moves of an action, and each is somebody else's to make. */
    static Stream<String> moves(String pattern) {
        return pattern.contains("{move}")
                ? ResourceBundle.getBundle("messages.actions").keySet().stream()
                        .filter(key -> key.matches("actions\\.move\\.[a-z-]+\\.link"))
                        .map(key -> pattern.replace("{move}", key.split("\\.")[2]))
                : Stream.of(pattern);
    }
}

package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.actions.Statement;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Post;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may open which page and make which move: one table. What is not somebody's to see is not found, what is not theirs to do is refused. */
@WholeService
class ActionAccessTests {

    /** Page and moves of an open action, the same of an exempt one, then the lists. Moves are sent without their answers, which a form shows again. */
    private static final String TABLE = """
            who               open file progress delegate withdraw nudge | exempt file progress withdraw | mine list queue new hand-over csv xlsx docx pdf views advice rules
            owner             200  200  200      200      403      403   | 200    200  200      403      | 200  403  403   403 403 403 403  403  403 403   403    403
            delegate          200  200  200      403      403      403   | 200    200  200      403      | 200  403  403   403 403 403 403  403  403 403   403    403
            deputy            200  200  200      200      403      403   | 200    200  200      403      | 200  403  403   403 403 403 403  403  403 403   403    403
            manager           200  200  403      403      403      403   | 404    404  404      404      | 200  403  403   403 403 403 403  403  403 403   403    403
            clerk             200  200  403      403      200      200   | 200    200  403      200      | 200  200  200   200 200 200 200  200  200 302   200    200
            chair             200  200  403      403      403      200   | 200    200  403      403      | 200  200  403   403 403 200 200  200  200 302   200    403
            member            200  200  403      403      403      403   | 200    200  403      403      | 200  200  403   403 403 200 200  200  200 302   200    403
            reader            200  200  403      403      403      403   | 404    404  404      404      | 200  200  403   403 403 200 200  200  200 302   200    403
            clerk-elsewhere   404  404  404      404      404      404   | 404    404  404      404      | 200  200  200   200 200 200 200  200  200 302   200    404
            chair-elsewhere   404  404  404      404      404      404   | 404    404  404      404      | 200  200  403   403 403 200 200  200  200 302   200    403
            stranger          404  404  404      404      404      404   | 404    404  404      404      | 200  403  403   403 403 403 403  403  403 403   403    403
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private ActionLog log;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    private final Map<String, Person> people = new LinkedHashMap<>();
    private Body board;
    private Reference open;
    private Reference exempt;

    @BeforeEach
    void everybody() {
        clock.reset();
        board = directory.body("Harbour Board");
        Body elsewhere = directory.body("Market Board");
        Post head = directory.post("Director of Harbours", null);
        people.put("manager", directory.holder("Mila", head));
        people.put("owner", directory.holder("Asha", directory.post("Harbour Master", head)));
        people.put("delegate", directory.person("Corin"));
        people.put("deputy", directory.person("Dara"));
        people.put("clerk", directory.with(Role.CLERK, board));
        people.put("chair", directory.with(Role.CHAIR, board));
        people.put("member", directory.with(Role.MEMBER, board));
        people.put("reader", directory.with(Role.READER, board));
        people.put("clerk-elsewhere", directory.with(Role.CLERK, elsewhere));
        people.put("chair-elsewhere", directory.with(Role.CHAIR, elsewhere));
        people.put("stranger", directory.person("Sten"));
        directory.away(people.get("owner"), people.get("deputy"), clock.today(), clock.today());
        open = delegated(some.inHand(board, people.get("owner")));
        exempt = some.exempt(board, people.get("owner"), "Sale of the custom house", "");
        log.accept(SomeActions.turn(exempt, people.get("owner")));
        delegated(exempt);
    }

    private Reference delegated(Reference action) {
        log.delegate(
                SomeActions.turn(action, people.get("owner")),
                people.get("delegate").id(),
                "");
        log.progress(
                SomeActions.turn(action, people.get("owner")),
                Statement.Standing.ON_TRACK,
                "Begun.",
                List.of(new EvidenceFile("survey.txt", "text/plain", new byte[] {'a'})));
        return action;
    }

    @Test
    void everybody_gets_what_the_table_says() {
        List<String> rows = TABLE.strip().lines().toList();
        List<String> columns = cells(rows.get(0));
        SoftAssertions all = new SoftAssertions();
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = cells(row);
            Person person = people.get(cells.get(0));
            for (int column = 1; column < cells.size(); column++) {
                Reference action = column <= 6 ? open : exempt;
                all.assertThat(status(person, columns.get(column), action))
                        .as(cells.get(0) + " " + columns.get(column) + " of " + action)
                        .isEqualTo(Integer.parseInt(cells.get(column)));
            }
        }
        all.assertAll();
    }

    private int status(Person person, String operation, Reference action) {
        String page = "/actions/" + action;
        return switch (operation) {
            case "open", "exempt" -> opens(person, page);
            case "file" ->
                opens(
                        person,
                        page + "/evidence/"
                                + evidence.listed(action.value()).get(0).id());
            case "mine" -> opens(person, "/my/actions");
            case "list" -> opens(person, "/actions");
            case "csv" -> opens(person, "/actions.csv");
            case "xlsx" -> opens(person, "/actions.xlsx");
            case "docx" -> opens(person, "/actions.docx");
            case "pdf" -> opens(person, "/actions.pdf");
            case "views" -> posts(person, "/my/views", "/my/views/1/remove");
            case "advice" -> opens(person, "/recommendations");
            case "rules" -> opens(person, "/boards/" + board.id() + "/follow-up");
            case "queue" -> opens(person, "/clerk");
            case "new" -> sends(person, "/actions/new");
            case "hand-over" -> sends(person, "/people/" + people.get("owner").id() + "/hand-over");
            default -> sends(person, page + "/" + operation);
        };
    }

    private int opens(Person person, String uri) {
        return pages.get(person, uri).getResponse().getStatus();
    }

    /** Forms without a page of their own, which answer alike. */
    private int posts(Person person, String... forms) {
        List<Integer> answers = Arrays.stream(forms)
                .map(form -> pages.post(person, form).getResponse().getStatus())
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    /** Opening a form and sending it are refused alike. */
    private int sends(Person person, String uri) {
        int opened = opens(person, uri);
        assertThat(pages.post(person, uri).getResponse().getStatus()).as(uri).isEqualTo(opened);
        return opened;
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        for (String uri : List.of("/my/actions", "/actions", "/clerk", "/actions/new", "/actions/" + open)) {
            assertThat(mvc.get().uri(uri))
                    .as(uri)
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .endsWith("/sign-in");
        }
    }

    @Test
    void an_action_of_a_body_is_entered_by_its_own_clerk_only() {
        assertThat(pages.post(
                        people.get("clerk-elsewhere"),
                        "/actions/new",
                        "board",
                        board.id().toString()))
                .hasStatus(403);
    }

    @Test
    void the_title_of_an_exempt_action_is_not_in_a_page_that_does_not_open() {
        var refused = pages.get(people.get("reader"), "/actions/" + exempt);

        assertThat(Pages.text(refused)).doesNotContain("custom house");
        assertThat(Pages.text(pages.get(people.get("reader"), "/actions"))).doesNotContain(exempt.value());
    }

    @Test
    void the_table_has_every_page_of_actions() {
        Set<String> paths = handlers.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue()
                        .getBeanType()
                        .getPackageName()
                        .equals(getClass().getPackageName()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "/",
                        "/actions",
                        "/actions.csv",
                        "/actions.docx",
                        "/actions.pdf",
                        "/actions.xlsx",
                        "/actions/new",
                        "/actions/{reference}",
                        "/actions/{reference}/evidence/{id}",
                        "/actions/{reference}/{move}",
                        "/boards/{board}/follow-up",
                        "/clerk",
                        "/my/actions",
                        "/my/views",
                        "/my/views/{id:\\d{1,18}}/remove",
                        "/people/{leaver}/hand-over",
                        "/recommendations");
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.replace("|", " ").strip().split("\\s+")).toList();
    }
}

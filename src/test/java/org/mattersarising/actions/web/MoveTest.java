package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.EvidenceFiles;
import org.mattersarising.actions.Responses;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What tests of moves by their forms share: a board, its people, and words for making a move. */
@WholeService
abstract class MoveTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Pages pages;

    @Autowired
    ADirectory directory;

    @Autowired
    SomeActions some;

    @Autowired
    Actions actions;

    @Autowired
    ActionLog log;

    @Autowired
    Responses responses;

    @Autowired
    EvidenceFiles evidence;

    @Autowired
    TestClock clock;

    Body board;
    Person owner;
    Person other;
    Person clerk;
    Person chair;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.holder("Asha", directory.post("Harbour Master", null));
        other = directory.person("Corin");
        clerk = directory.with(Role.CLERK, board);
        chair = directory.with(Role.CHAIR, board);
    }

    MvcTestResult post(Person sender, Reference action, String move, String... fields) {
        return pages.post(sender, "/actions/" + action + "/" + move, fields);
    }

    MvcTestResult send(Person sender, Reference action, String move, MockMultipartFile file, String... fields) {
        var request = mvc.post()
                .multipart()
                .uri("/actions/" + action + "/" + move)
                .file(file)
                .with(csrf())
                .with(directory.as(sender));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    void made(MvcTestResult result, Reference reference, ActionStatus status) {
        assertThat(result).hasRedirectedUrl("/actions/" + reference);
        assertThat(actions.get(reference)).extracting(Action::status).isEqualTo(status);
    }

    static void refused(MvcTestResult result, String... shown) {
        assertThat(result).hasStatusOk();
        assertThat(text(result)).contains("There is a problem").contains(List.of(shown));
    }
}

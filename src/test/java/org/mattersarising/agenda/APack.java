package org.mattersarising.agenda;

/** The text of an invented pack: agenda of a coming meeting, minutes of the one before, and a work programme. */
final class APack {

    private APack() {}

    /** Minutes of 6 January 2026 that ask for reports, the agenda of 10 February 2026, and the programme with its three meetings. */
    static final String FEBRUARY = """
            Harbour and Coast Scrutiny Board

            Time and Date

            10.00 am on Tuesday, 10th February, 2026

            Place

            Custom House, Saltmere

            Public Business

            1. Apologies

            2. Declarations of Interest

            3. Minutes of the Last Meeting (Pages 3 - 6)

            4. Quay Wall Survey (Pages 7 - 12)

            5. Work Programme (Pages 13 - 14)

            Minutes of the Meeting of the Harbour and Coast Scrutiny Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)
            Councillor B Roskilly

            14. Isolation of Elderly Residents on the Islands

            The Board considered a report of the Head of Transport.

            RESOLVED that the Board:

            1) Notes the current situation.

            2) Requests that a further update report be submitted to the Board in three months.

            15. Ferry Timetable

            RESOLVED that the Ferry Timetable be included on the agenda for the meeting of the Board on 10 February 2026.

            """;

    /** Minutes of 14 April 2026 that go back to minute 14 of January, and want to hear again. */
    static final String APRIL = """
            Minutes of the Meeting of the Harbour and Coast Scrutiny Board held at 10.00 am on Tuesday, 14 April 2026

            Present:

            Board Members: Councillor A Pender (Chair)
            Councillor B Roskilly

            20. Minutes of the Last Meeting

            The minutes of the meeting held on 6 January 2026 were agreed and signed as a true record.

            21. Older People on the Islands

            Further to Minute 14/25, the Board considered a report of the Head of Transport.

            RESOLVED that the Board:

            1) Notes the progress made.

            2) Requests that a further report be submitted to the Board in three months.

            22. Quay Wall Survey

            RESOLVED that the Board notes the survey.

            """;

    /** Minutes of 6 January 2026 that ask for a report to each meeting. */
    static final String STANDING = """
            Minutes of the Meeting of the Harbour and Coast Scrutiny Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            9. Dredging of the Bar

            RESOLVED that the Harbour Master submit a progress report on the dredging to each meeting of the Board.

            """;

    /** Minutes of 6 January 2026 that leave the meeting open. */
    static final String FUTURE = """
            Minutes of the Meeting of the Harbour and Coast Scrutiny Board held at 10.00 am on Tuesday, 6 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            9. Lighthouse Keepers

            RESOLVED that a report on the lighthouse keepers be submitted to a future meeting of the Board.

            """;
}

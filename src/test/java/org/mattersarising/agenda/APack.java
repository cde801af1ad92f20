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
}

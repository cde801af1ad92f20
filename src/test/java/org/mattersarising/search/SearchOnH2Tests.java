package org.mattersarising.search;

import org.mattersarising.support.WholeService;

@WholeService
class SearchOnH2Tests extends SearchTests {}

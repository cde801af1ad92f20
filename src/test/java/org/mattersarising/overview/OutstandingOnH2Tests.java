package org.mattersarising.overview;

import org.mattersarising.support.WholeService;

@WholeService
class OutstandingOnH2Tests extends OutstandingTests {}

// Resident memory: giving back what a program does not use now.
//
// Any thread. Pages of program text that are used again come back from the page cache, at the price of a fault each.
#pragma once

namespace weft {

// Unmaps the program's own text and constants, and gives the heap's free pages back to the system. What was written to
// stays: only segments that nobody can write to, and that hold no relocations, are let go.
void drop_unused_pages();

}  // namespace weft

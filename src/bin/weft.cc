// weft: the command line. Everything is in cli/.
#include "cli/verb.h"

int main(int argc, char** argv) { return weft::cli::run(argc, argv); }

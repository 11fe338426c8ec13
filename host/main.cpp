#include "app.hpp"

int main(int argc, char** argv) { return plumb::run_app(argc, argv); }

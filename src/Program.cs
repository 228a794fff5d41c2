using Lintel.Building;
using Lintel.Cli;

return CommandLine.Run(args, Extensions.None);

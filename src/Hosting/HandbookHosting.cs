using Lintel.Building;
using Lintel.Model;

namespace Lintel.Hosting;

/// <summary>The entry of a handbook's own program.</summary>
public static class HandbookHosting
{
    extension(Handbook)
    {
        /// <summary>
        /// The program of a handbook, for the arguments that it was called with. A whole <c>Program.cs</c> is
        /// <c>return await Handbook.Create(args).RunAsync();</c>
        /// </summary>
        public static HandbookHost Create(params string[] arguments) => new(arguments, Extensions.None);
    }
}

using System.Runtime.InteropServices;

namespace Lintel.Disk;

/// <summary>Puts a folder in the place of another. On Linux the two change places in one step, so there is no moment
/// without a site.</summary>
internal static class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Moves <paramref name="next"/> to <paramref name="target"/>; what was there is then under the name of
    /// the other.</summary>
    public static void Replace(string target, string next)
    {
        if (!Directory.Exists(target) && TryMove(next, target))
            return;
        if (!TryExchange(next, target))
            MoveInTwoSteps(target, next);
    }

    // Another build may have put its site there in the meantime.
    private static bool TryMove(string next, string target)
    {
        try
        {
            Directory.Move(next, target);
            return true;
        }
        catch (IOException) when (Directory.Exists(target) && Directory.Exists(next))
        {
            return false;
        }
    }

    // Leaves the old folder under the name of the new, as the exchange does; puts it back when the second step fails.
    private static void MoveInTwoSteps(string target, string next)
    {
        var old = next + NextFolder.OldSuffix;
        Directory.Move(target, old);
        try
        {
            Directory.Move(next, target);
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        Directory.Move(old, next);
    }

    private static bool TryExchange(string a, string b)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return RenameAt2(CurrentFolder, a, CurrentFolder, b, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    // rename(2), RENAME_EXCHANGE: Linux 3.15, glibc 2.28.
    [DllImport("libc", EntryPoint = "renameat2", CharSet = CharSet.Ansi, SetLastError = true)]
    private static extern int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
